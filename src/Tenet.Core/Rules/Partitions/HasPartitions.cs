using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Partitions;

/// <summary>A partitioned table has partitions.</summary>
internal sealed class HasPartitions : Rule
{
    public override RuleInfo Info { get; } = new(
        "partitions/none", Severity.Warning, "A partitioned table has partitions",
        "Every insert into one without any fails.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Table!.PartitionKey is not null && !schema.Partitions(table).Any()
        select Found(table.Id, $"{Shown(table.Id)} has no partition.");
}
