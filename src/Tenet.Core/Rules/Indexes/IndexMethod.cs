using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Indexes;

/// <summary>Documents, arrays and search vectors have indexes that look inside.</summary>
internal sealed class IndexMethod : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/method", Severity.Warning, "Documents, arrays and search vectors have indexes that look inside",
        "A btree index over jsonb, an array or a tsvector finds whole values only, and refuses those that are too long.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from lookup in relation.Lookups
        where lookup is { Method: "btree" or "hash", Index: not null }
        from name in lookup.Columns.OfType<string>()
        let column = relation.Column(name)
        where column is not null && (column.Type is "jsonb" or "tsvector" || column.Type.EndsWith("[]", StringComparison.Ordinal))
        select Found(lookup.Id, $"{Shown(lookup.Id)} is a {lookup.Method} index over {column.Type}; gin looks inside.");
}
