using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Indexes;

/// <summary>A table has no more than twelve indexes.</summary>
internal sealed class ManyIndexes : Rule
{
    private const int Most = 12;

    public override RuleInfo Info { get; } = new(
        "indexes/many", Severity.Note, "A table has no more than twelve indexes",
        "Each is written at every insert, and an update of an indexed column writes all of them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Lookups.Count > Most
        select Found(table.Id, $"{Shown(table.Id)} has {table.Lookups.Count} indexes.");
}
