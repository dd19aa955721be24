using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>created_at has a default.</summary>
internal sealed class CreatedAtDefault : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/created-at-default", Severity.Warning, "created_at has a default",
        "The time comes from the server that holds the row, and not from as many clocks as there are clients.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        let column = table.Column("created_at")
        where column is { Default: null, Generated: null }
        select Found(column.Id, $"{Shown(column.Id)} has no default.", $"ALTER TABLE {table.Id.Path} ALTER COLUMN created_at SET DEFAULT now()");
}
