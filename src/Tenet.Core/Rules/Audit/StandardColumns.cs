using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>Every table has the columns that the team agreed on.</summary>
internal sealed class StandardColumns : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/standard-columns", Severity.Warning, "Every table has the columns that the team agreed on",
        "When a row was made is asked of the one table that does not tell.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from name in schema.Conventions.Audit
        where !table.Has(name) && !(name.StartsWith("updated_", StringComparison.Ordinal) && schema.Conventions.AppendOnly.Contains(table.Name))
        select Found(table.Id, $"{Shown(table.Id)} has no column {name}.");
}
