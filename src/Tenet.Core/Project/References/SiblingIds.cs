using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.References;

/// <summary>All ids of the team's own documents.</summary>
public sealed class SiblingIds
{
    private readonly Dictionary<StableId, SiblingId> byId = [];

    public SiblingIds(IEnumerable<SiblingId> all)
    {
        All = [.. all.OrderBy(item => item.Id).ThenBy(item => item.File, StringComparer.Ordinal).ThenBy(item => item.Line)];
        foreach (var item in All)
        {
            byId.TryAdd(item.Id, item);
        }
    }

    public static SiblingIds None { get; } = new([]);

    /// <summary>In order of id, then of place: an id that two headings begin with stands here twice.</summary>
    public IReadOnlyList<SiblingId> All { get; }

    /// <summary>The heading of the id, or null.</summary>
    public SiblingId? Find(StableId id) => byId.GetValueOrDefault(id);

    /// <summary>The heading of the id as a context file writes it, or null.</summary>
    public SiblingId? Find(string id) => StableId.Parse(id) is { } parsed ? Find(parsed) : null;

    /// <param name="files">The team's files.</param>
    /// <param name="tablePrefix">The letters of tables' ids.</param>
    public static SiblingIds Read(IEnumerable<ContextText> files, string tablePrefix) => new(files.SelectMany(file => SiblingFile.Parse(file, tablePrefix)));
}
