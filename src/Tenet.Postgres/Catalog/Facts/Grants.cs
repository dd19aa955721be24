using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads privileges; makes a fact for each grantee that has other ones than the object gives by default.</summary>
internal sealed class Grants(CatalogNames names) : CatalogQuery
{
    private readonly Dictionary<(ObjectAddress Address, uint Owner), List<PrivilegeRow>> byObject = [];

    public override void Read(CatalogRow row)
    {
        var key = (new ObjectAddress(row.Oid("catalog"), row.Oid("oid"), row.Int("sub")), row.Oid("owner"));
        if (!byObject.TryGetValue(key, out var rows))
        {
            byObject.Add(key, rows = []);
        }

        rows.Add(new PrivilegeRow(row.Oid("grantee"), row.Oid("grantor"), row.Text("privilege"), row.Bool("grantable"), row.Bool("usual")));
    }

    /// <summary>The facts, once every object has its name.</summary>
    public IEnumerable<Grant> Facts(Func<ObjectAddress, FactId?> find) =>
        from item in byObject
        let id = find(item.Key.Address)
        where id is not null
        from grant in Of(id.Value, item.Key.Owner, item.Value)
        select grant;

    private IEnumerable<Grant> Of(FactId subject, uint owner, List<PrivilegeRow> rows) =>
        from privilege in rows
        group privilege by (privilege.Grantee, Grantor: privilege.Grantor == owner ? 0 : privilege.Grantor) into mine
        let actual = PrivilegeRow.List(mine.Where(row => !row.Usual))
        where !actual.Equals(PrivilegeRow.List(mine.Where(row => row.Usual)))
        select new Grant
        {
            On = subject,
            Grantee = names.Role(mine.Key.Grantee),
            Grantor = mine.Key.Grantor == 0 ? null : names.Role(mine.Key.Grantor),
            Privileges = actual,
        };
}
