using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>The life of one object, followed by OID through all its names.</summary>
/// <param name="Id">Its name now, or its last one where it was dropped.</param>
/// <param name="Dropped">It is gone.</param>
/// <param name="Events">What happened to it, first to last; never empty.</param>
public sealed record ObjectHistory(FactId Id, bool Dropped, IReadOnlyList<HistoryEvent> Events)
{
    /// <summary>Every name it ever had.</summary>
    public IEnumerable<FactId> Names => Events.SelectMany(e => e.OldId is { } old ? new[] { old, e.Id } : [e.Id]).Distinct();

    /// <summary>The tables or types that it belonged to, by every name that they had then.</summary>
    public IEnumerable<FactId> Parents => Events.Select(e => e.Parent).OfType<FactId>().Distinct();
}
