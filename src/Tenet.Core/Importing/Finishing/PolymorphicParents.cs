using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>A parent that may be of several kinds becomes a column and a foreign key each; what was stated stays as generated columns.</summary>
internal sealed class PolymorphicParents : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var group in shop.Schema.Relations.Where(relation => relation.KindColumn is not null).GroupBy(relation => (Child: EntityName.Key(relation.Child), relation.KindColumn)).ToList())
        {
            if (shop.Table(group.Key.Child) is not { } child || shop.Column(child, group.Key.KindColumn!) is not { } kind || !kind.Name.EndsWith("_type", StringComparison.Ordinal)
                || shop.Column(child, kind.Name[..^5] + "_id") is not { } reference)
            {
                continue;
            }

            var parents = group.Select(relation => shop.Table(relation.Parent)).OfType<Table>().Distinct().ToList();
            shop.Notes.Contradict(
                "polymorphic-parent", $"{child.Name}.{reference.Name} refers to {string.Join(" or ", parents.Select(parent => parent.Name))}, and a foreign key has one target.",
                $"A column and a foreign key for each; {kind.Name} and {reference.Name} are computed from them.", group.First().Place, shop.PlaceOf(kind.Id) ?? group.First().Place);
            Replace(shop, child, kind, reference, parents);
        }
    }

    private static void Replace(Workshop shop, Table child, Column kind, Column reference, List<Table> parents)
    {
        var columns = parents.ConvertAll(parent => (Parent: parent, Name: EntityName.Key(parent.Name) + "_id", Kind: EntityName.Key(parent.Name)));
        foreach (var (parent, name, _) in columns)
        {
            if (shop.Column(child, name) is null)
            {
                shop.AddColumn(child, name, shop.KeyType);
            }

            References(shop, child, name, parent);
        }

        var cases = string.Join(' ', columns.Select(column => $"WHEN {Quote.Identifier(column.Name)} IS NOT NULL THEN {Quote.Literal(column.Kind)}"));
        var last = shop.Columns(child).Count;
        shop.Put(kind with { Generated = Stored($"CASE {cases} END"), NotNull = null, Default = null, Position = last + 1 });
        shop.Put(reference with { Generated = Stored($"COALESCE({Quote.Identifiers(columns.Select(column => column.Name))})"), NotNull = null, Default = null, Position = last + 2, Type = shop.KeyType });
        shop.Put(new CheckConstraint
        {
            Schema = child.Schema, Table = child.Name, Name = Workshop.Name(child.Name, kind.Name[..^5], "check"),
            Expression = $"num_nonnulls({Quote.Identifiers(columns.Select(column => column.Name))}) = 1",
        });
    }

    private static Generated Stored(string expression) => new(expression, Virtual: false);

    private static void References(Workshop shop, Table child, string column, Table parent) => shop.Put(new ForeignKey
    {
        Schema = child.Schema, Table = child.Name, Name = Workshop.Name(child.Name, column, "fkey"), Columns = [column],
        ReferencedSchema = parent.Schema, ReferencedTable = parent.Name, ReferencedColumns = shop.Key(parent).ToValueList(),
    });
}
