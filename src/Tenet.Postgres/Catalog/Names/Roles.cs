using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Roles(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        names.Roles.Add(row.Oid("oid"), new RoleRow(row.Oid("oid"), new Role
        {
            Name = row.Text("name"),
            Superuser = row.Bool("superuser"),
            NoInherit = !row.Bool("inherit"),
            CreateRole = row.Bool("create_role"),
            CreateDatabase = row.Bool("create_db"),
            Login = row.Bool("login"),
            Replication = row.Bool("replication"),
            BypassRowSecurity = row.Bool("bypass_rls"),
            ConnectionLimit = row.Int("connection_limit") is var limit and not -1 ? limit : null,
            ValidUntil = row.TextOrNull("valid_until"),
            Settings = row.Texts("settings"),
            DatabaseSettings = row.Texts("database_settings"),
            Comment = row.TextOrNull("comment"),
        }));
}
