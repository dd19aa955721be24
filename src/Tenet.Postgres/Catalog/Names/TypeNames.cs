using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>Names the types of the columns that were read.</summary>
internal sealed class TypeNames(CatalogNames names) : CatalogQuery
{
    public override IReadOnlyList<string> Parameters
    {
        get
        {
            var used = names.Relations.Values.SelectMany(relation => relation.Columns).Select(column => (column.Type, column.Modifier)).Distinct().ToList();
            return [Array(used.Select(pair => pair.Type.ToString())), Array(used.Select(pair => pair.Modifier.ToString()))];
        }
    }

    public override void Read(CatalogRow row) => names.Types.Add((row.Oid("oid"), row.Int("modifier")), row.Text("name"));

    private static string Array(IEnumerable<string> items) => "{" + string.Join(',', items) + "}";
}
