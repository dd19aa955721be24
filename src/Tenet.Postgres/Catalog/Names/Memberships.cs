using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Memberships(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        names.Roles.GetValueOrDefault(row.Oid("member"))?.MemberOf.Add(new RoleMembership(
            row.Text("role"), row.Bool("admin"), row.BoolOrNull("inherit"), row.BoolOrNull("set")));
}
