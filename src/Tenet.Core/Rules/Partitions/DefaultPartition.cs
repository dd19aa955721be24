using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Partitions;

/// <summary>Partitioned tables have a default partition, or none of them has.</summary>
internal sealed class DefaultPartition : Rule
{
    public override RuleInfo Info { get; } = new(
        "partitions/default", Severity.Warning, "Partitioned tables have a default partition, or none of them has",
        "A default partition takes rows that fit no other, and then stands in the way of the partition that should have had them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Conventions.DefaultPartitions is null ? [] : schema.Tables
        where table.Table!.PartitionKey is not null
        let has = schema.Partitions(table).Any(partition => partition.Table!.PartitionBound == "DEFAULT")
        where has != schema.Conventions.DefaultPartitions
        select Found(table.Id, has ? $"{Shown(table.Id)} has a default partition." : $"{Shown(table.Id)} has no default partition.");
}
