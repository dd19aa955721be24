using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Indexes;

/// <summary>Every index is usable.</summary>
internal sealed class IndexValid : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/valid", Severity.Error, "Every index is usable",
        "What a failed CREATE INDEX CONCURRENTLY leaves behind is written at every change and never read; a unique one keeps nothing unique.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        from invalid in relation.Indexes.Where(index => index.Invalid).Select(index => index.Id)
            .Concat(relation.Uniques.Where(key => key.Invalid).Select(key => key.Id))
            .Concat(relation.Key is { Invalid: true } own ? [own.Id] : Array.Empty<FactId>())
        select Found(invalid, $"{Shown(invalid)} is not usable: build it anew.");
}
