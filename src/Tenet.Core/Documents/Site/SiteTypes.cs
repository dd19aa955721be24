using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Documents.Site;

/// <summary>The types of a schema, with the columns that are of them.</summary>
internal static class SiteTypes
{
    public static IReadOnlyList<TypeEntry> Of(SchemaView schema, SitePaths paths)
    {
        var model = schema.Sources.Model;
        var ignore = schema.Sources.Settings.Ignore;
        var columns = model.Edges.Where(edge => edge.From.Kind == FactKind.Column && IsType(edge.To)).ToLookup(edge => edge.To, edge => edge.From);
        var attributes = model.Of<Column>().Where(column => column.RelationKind == FactKind.Composite).ToLookup(column => column.Parent!.Value);
        var constraints = model.Of<DomainConstraint>().ToLookup(constraint => constraint.Parent!.Value);
        var types = model.Of<SchemaFact>().Where(fact => IsType(fact.Id) && !ignore.Matches(fact));
        return [.. types.Select(Entry).OrderBy(entry => entry.Name, StringComparer.Ordinal)];

        TypeEntry Entry(SchemaFact fact) => new(
            SchemaScope.NameOf(fact.Id),
            SitePaths.Type(fact.Id),
            FactKinds.Label(fact.Id.Kind),
            fact.Comment ?? "",
            fact is EnumType type ? [.. type.Labels] : [],
            [.. Lines(fact)],
            [.. columns[fact.Id].Select(column => Target(column, model, paths)).OfType<SiteLink>().OrderBy(link => link.Title, StringComparer.Ordinal)]);

        IEnumerable<string> Lines(SchemaFact fact) => fact switch
        {
            Domain domain => new[] { domain.Type, domain.Default is null ? "" : $"DEFAULT {domain.Default}", domain.NotNull is null ? "" : "NOT NULL" }.Where(line => line.Length > 0).Concat(constraints[fact.Id].Select(constraint => $"CHECK {constraint.Expression}")),
            RangeType range => [$"range of {range.Subtype}"],
            CompositeType => attributes[fact.Id].OrderBy(column => column.Position.Value).Select(column => $"{Quote.Identifier(column.Name)} {column.Type}"),
            _ => [],
        };
    }

    public static bool IsType(FactId id) => id.Kind is FactKind.Enum or FactKind.Domain or FactKind.Composite or FactKind.Range;

    // A column of a partition is told with its parent, which has the page.
    private static SiteLink? Target(FactId column, SchemaModel model, SitePaths paths)
    {
        var parent = model.Find(column)?.Parent;
        return parent is { } table && paths.Of(table) is { Length: > 0 } path ? new SiteLink($"{SchemaScope.NameOf(table)}.{column.Name}", $"{path}#{SitePaths.Column(column.Name)}") : null;
    }
}
