using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Indexes;

/// <summary>No index is the beginning of another.</summary>
internal sealed class RedundantPrefix : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/redundant-prefix", Severity.Warning, "No index is the beginning of another",
        "An index over (a, b) finds by a as well; the one over (a) costs writes and memory.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from lookup in relation.Lookups
        where lookup is { Unique: false, Method: "btree", Index: not null }
        let longer = relation.Lookups.FirstOrDefault(other => other.Method == "btree" && other.Predicate == lookup.Predicate && other.Keys.Count > lookup.Keys.Count && other.Keys.Take(lookup.Keys.Count).SequenceEqual(lookup.Keys))
        where longer is not null
        select Found(lookup.Id, $"{Shown(lookup.Id)} is the beginning of {longer.Id.Name}.", $"DROP INDEX {Quote.Qualified(lookup.Id.Schema, lookup.Id.Name)}");
}
