using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>created_at and updated_at are never empty.</summary>
internal sealed class StampsNotNull : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/stamps-not-null", Severity.Warning, "created_at and updated_at are never empty",
        "A row without a time is missing from every list that is ordered by it, or comes first in it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column is { Name: "created_at" or "updated_at", NotNull: null, Generated: null }
        select Found(column.Id, $"{Shown(column.Id)} takes NULL.");
}
