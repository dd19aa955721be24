using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>Differing facts in JSON.</summary>
internal sealed record DiffJson(IReadOnlyList<DiffJson.Change> Changes, IReadOnlyList<Notice> Notices)
{
    public static DiffJson Of(IReadOnlyList<FactChange> changes, IEnumerable<Notice> notices) => new(Changed(changes), [.. notices]);

    public static IReadOnlyList<Change> Changed(IReadOnlyList<FactChange> changes) =>
    [
        .. changes.Select(change => new Change(
            change.Id.ToString(),
            change.IsAdded ? "added" : change.IsRemoved ? "removed" : "changed",
            [.. change.Attributes])),
    ];

    internal sealed record Change(string Fact, string Kind, IReadOnlyList<AttributeChange> Attributes);
}
