using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class DefaultPrivileges(CatalogNames names, FactSink sink) : CatalogQuery
{
    private readonly Dictionary<(uint Oid, uint Role, string? Schema, char Objects), List<PrivilegeRow>> rows = [];

    public override string Presence => "pg_default_acl";

    public override void Read(CatalogRow row)
    {
        var key = (row.Oid("oid"), row.Oid("role"), row.TextOrNull("schema"), row.Char("objects"));
        if (!rows.TryGetValue(key, out var list))
        {
            rows.Add(key, list = []);
        }

        list.Add(new PrivilegeRow(row.Oid("grantee"), row.Oid("grantor"), row.Text("privilege"), row.Bool("grantable"), row.Bool("usual")));
    }

    public override void Complete()
    {
        foreach (var (key, privileges) in rows)
        {
            foreach (var mine in privileges.GroupBy(privilege => privilege.Grantee))
            {
                var actual = PrivilegeRow.List(mine.Where(row => !row.Usual));
                if (!actual.Equals(PrivilegeRow.List(mine.Where(row => row.Usual))))
                {
                    sink.Facts.Add(new DefaultPrivilege
                    {
                        Role = names.Role(key.Role),
                        Schema = key.Schema,
                        Objects = ObjectsWord(key.Objects),
                        Grantee = names.Role(mine.Key),
                        Privileges = actual,
                    });
                }
            }
        }
    }

    private static string ObjectsWord(char objects) => objects switch
    {
        'r' => "tables",
        'S' => "sequences",
        'f' => "functions",
        'T' => "types",
        'n' => "schemas",
        _ => "large objects",
    };
}
