using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Points in time know their zone.</summary>
internal sealed class TimestampZone : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/timestamptz", Severity.Error, "Points in time know their zone",
        "A timestamp without time zone means another moment for each reader, and two readings of it differ by the hours between them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type.StartsWith("timestamp", StringComparison.Ordinal) && column.Type.Contains("without time zone", StringComparison.Ordinal)
        select Found(column.Id, $"{Shown(column.Id)} is a timestamp without time zone; timestamptz is the type of a moment.");
}
