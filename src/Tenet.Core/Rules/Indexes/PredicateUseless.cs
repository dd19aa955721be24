using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Indexes;

/// <summary>The condition of a partial index leaves something out.</summary>
internal sealed class PredicateUseless : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/predicate-useless", Severity.Warning, "The condition of a partial index leaves something out",
        "A condition that holds for every row saves nothing, and queries that do not repeat it cannot use the index.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from index in relation.Indexes
        where index.Predicate is not null
        from column in relation.Columns
        where column.NotNull is not null && index.Predicate == $"({Quote.Identifier(column.Name)} IS NOT NULL)"
        select Found(index.Id, $"{Shown(index.Id)} leaves out rows where {column.Name} is NULL, which it never is.");
}
