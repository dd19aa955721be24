using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Partitions;

/// <summary>Rows of a partitioned table are unique over all partitions.</summary>
internal sealed class NoKeyAcross : Rule
{
    public override RuleInfo Info { get; } = new(
        "partitions/key-per-partition", Severity.Note, "Rows of a partitioned table are unique over all partitions",
        "A key must hold the columns by which rows are partitioned, so an id may occur once in each partition; what refers to it by the id alone refers to several rows.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Table!.PartitionKey is not null && table.Key is { Columns.Count: > 1 }
        let first = table.Column(table.Key!.Columns[0])
        where first is { Default: null, Identity: null }
        select Found(table.Key!.Id, $"{Shown(first.Id)} has no default that makes it unique over all partitions of {Shown(table.Id)}.");
}
