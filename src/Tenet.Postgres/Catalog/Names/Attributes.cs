using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Attributes(CatalogNames names) : CatalogQuery
{
    private uint lastRelation;
    private RelationRow? last;

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        var relation = row.Oid("relation");
        if (relation != lastRelation)
        {
            lastRelation = relation;
            last = names.Relations.GetValueOrDefault(relation);
        }

        var attribute = new AttributeRow(
            row.Short("number"),
            row.Text("name"),
            row.Oid("type"),
            row.Int("modifier"),
            row.Bool("not_null"),
            row.Char("identity"),
            row.Char("generated"),
            row.Char("storage"),
            row.Char("compression"),
            row.Int("statistics"),
            row.Oid("collation"),
            row.Bool("local"),
            row.Texts("options"),
            row.Texts("foreign_options"));
        if (last is null)
        {
            names.IndexAttributes.Add((relation, attribute.Number), attribute);
        }
        else
        {
            last.Columns.Add(attribute);
            names.Types.TryAdd((attribute.Type, attribute.Modifier), null);
            if (row.Bool("granted"))
            {
                names.WithGrantedColumns.Add(relation);
            }
        }
    }

    public override void Complete()
    {
        foreach (var (_, relation) in names.Relations)
        {
            relation.Columns.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        }
    }
}
