using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads privileges; makes a fact for each grantee that has other ones than the object gives by default.</summary>
internal sealed class Grants(CatalogNames names) : CatalogQuery
{
    private readonly Dictionary<(ObjectAddress Address, uint Owner), List<PrivilegeRow>> byObject = [];

    public override IReadOnlyList<string> Parameters => [$"{{{string.Join(',', names.WithGrantedColumns)}}}"];

    public override void Read(CatalogRow row)
    {
        var owner = row.Oid("owner");
        var key = (new ObjectAddress(row.Oid("catalog"), row.Oid("oid"), row.Int("sub")), owner);
        if (!byObject.TryGetValue(key, out var rows))
        {
            byObject.Add(key, rows = []);
        }

        var grantor = row.Oid("grantor");
        rows.Add(new PrivilegeRow(row.Oid("grantee"), grantor == owner ? 0 : grantor, row.Text("privilege"), row.Bool("grantable"), row.Bool("usual")));
    }

    /// <summary>The facts, once every object has its name.</summary>
    public IEnumerable<Grant> Facts(Func<ObjectAddress, FactId?> find)
    {
        foreach (var (key, rows) in byObject)
        {
            if (find(key.Address) is not { } subject)
            {
                continue;
            }

            // Those of one grantee and grantor come to stand together.
            rows.Sort(static (a, b) => a.Grantee.CompareTo(b.Grantee) is var order and not 0 ? order : a.Grantor.CompareTo(b.Grantor));
            for (var (start, end) = (0, 0); start < rows.Count; start = end)
            {
                while (end < rows.Count && rows[end].Grantee == rows[start].Grantee && rows[end].Grantor == rows[start].Grantor)
                {
                    end++;
                }

                if (Of(subject, rows.GetRange(start, end - start)) is { } grant)
                {
                    yield return grant;
                }
            }
        }
    }

    private Grant? Of(FactId subject, List<PrivilegeRow> mine)
    {
        var actual = PrivilegeRow.List(mine.Where(row => !row.Usual));
        return actual.Equals(PrivilegeRow.List(mine.Where(row => row.Usual)))
            ? null
            : new Grant
            {
                On = subject,
                Grantee = names.Role(mine[0].Grantee),
                Grantor = mine[0].Grantor == 0 ? null : names.Role(mine[0].Grantor),
                Privileges = actual,
            };
    }
}
