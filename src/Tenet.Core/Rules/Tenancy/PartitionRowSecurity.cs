using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Partitions have row security of their own.</summary>
internal sealed class PartitionRowSecurity : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/partition-row-security", Severity.Error, "Partitions have row security of their own",
        "Policies of a partitioned table do not hold for whoever reads a partition by its own name.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Table is { PartitionKey: not null, RowSecurity: true }
        from partition in Below(schema, table)
        where !partition.Table!.RowSecurity || (table.Table!.ForceRowSecurity && !partition.Table.ForceRowSecurity)
        select Found(partition.Id, $"{Shown(partition.Id)} can be read around the policies of {Shown(table.Id)}.",
            partition.Table!.RowSecurity ? $"ALTER TABLE {partition.Id.Path} FORCE ROW LEVEL SECURITY" : $"ALTER TABLE {partition.Id.Path} ENABLE ROW LEVEL SECURITY");

    private static IEnumerable<TableFacts> Below(SchemaView schema, TableFacts table) => schema.Partitions(table).SelectMany(partition => Below(schema, partition).Prepend(partition));
}
