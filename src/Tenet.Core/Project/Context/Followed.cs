using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>What became of a name.</summary>
/// <param name="Now">The table, view or column that it means, or null.</param>
/// <param name="Life">Its history, where there is one.</param>
/// <param name="Reason">Why there is none, as a sentence.</param>
/// <param name="WasThere">It existed once.</param>
internal sealed record Followed(FactId? Now, ObjectHistory? Life, string Reason, bool WasThere)
{
    /// <summary>The table's name when the registry was last written, where that is not what the file calls it.</summary>
    public RelationName? Before { get; init; }

    /// <summary>The version of the migration that dropped it.</summary>
    public string? Dropped => Life is { Dropped: true, Events: [.., var last] } ? last.Step.Version : null;

    public static Followed To(FactId now, ObjectHistory? life) => new(now, life, "", true);

    public static Followed Gone(FactKind kind, string name, ObjectHistory? life)
    {
        var last = life?.Events[^1];
        var how = last is { Kind: HistoryEventKind.Dropped } ? $"was dropped by {last.Step.Version}_{last.Step.Name}" : "is gone";
        return new Followed(null, life, $"{FactKinds.Label(kind)} {name} {how}.", true);
    }

    public static Followed Unknown(FactKind kind, string name) => new(null, null, $"There is no {FactKinds.Label(kind)} {name}.", false);
}
