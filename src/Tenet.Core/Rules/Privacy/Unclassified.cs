using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Privacy;

/// <summary>A column that looks personal is classified.</summary>
internal sealed class Unclassified : Rule
{
    public override RuleInfo Info { get; } = new(
        "privacy/unclassified", Severity.Warning, "A column that looks personal is classified",
        "Export, erasure and models know of personal data what the context files say; what is not said there is forgotten.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where PersonalNames.Has(column.Name) && column.Type is not ("boolean" or "date[]") && !column.Type.StartsWith("timestamp", StringComparison.Ordinal) && schema.Said(column)?.Class is null
        select Found(column.Id, $"{Shown(column.Id)} looks personal; its class stands in no context file.");
}
