using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>A time of day has no zone.</summary>
internal sealed class TimeWithZone : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/time-with-time-zone", Severity.Warning, "A time of day has no zone",
        "Without a date nobody knows the offset of a zone; PostgreSQL has the type because the standard does.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type.StartsWith("time", StringComparison.Ordinal) && !column.Type.StartsWith("timestamp", StringComparison.Ordinal) && column.Type.EndsWith("with time zone", StringComparison.Ordinal)
        select Found(column.Id, $"{Shown(column.Id)} is a time with time zone.");
}
