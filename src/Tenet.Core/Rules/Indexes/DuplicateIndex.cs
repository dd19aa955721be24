using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Indexes;

/// <summary>No index is there twice.</summary>
internal sealed class DuplicateIndex : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/duplicate", Severity.Warning, "No index is there twice",
        "Each costs every write, and only one is ever read.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from same in relation.Lookups.GroupBy(lookup => (lookup.Method, Keys: string.Join(',', lookup.Keys), lookup.Predicate, lookup.Index?.Include))
        let ordered = same.OrderBy(lookup => lookup.Index is not null).ThenBy(lookup => !lookup.Unique).ThenBy(lookup => lookup.Id.Name, StringComparer.Ordinal).ToList()
        from lookup in ordered.Skip(1)
        where lookup.Index is not null
        select Found(lookup.Id, $"{Shown(lookup.Id)} holds what {ordered[0].Id.Name} holds.", $"DROP INDEX {Quote.Qualified(lookup.Id.Schema, lookup.Id.Name)}");
}
