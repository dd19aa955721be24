using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>An immutable function reads no table.</summary>
internal sealed class ImmutableReads : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/immutable-reads", Severity.Error, "An immutable function reads no table",
        "PostgreSQL computes it once and keeps the result, in an index for years: rows that change later change nothing.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.Volatility == "immutable" && schema.Needs(routine.Id).Any(id => id.Kind is FactKind.Table or FactKind.View or FactKind.MaterializedView or FactKind.Column)
        select Found(routine.Id, $"{Shown(routine.Id)} is immutable and reads {string.Join(", ", schema.Needs(routine.Id).Select(schema.Relation).OfType<TableFacts>().Select(read => Shown(read.Id)).Distinct().Order(StringComparer.Ordinal))}.");
}
