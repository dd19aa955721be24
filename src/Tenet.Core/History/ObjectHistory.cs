using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>The life of one object, followed by OID through all its names.</summary>
/// <param name="Id">Its name now, or its last one where it was dropped.</param>
/// <param name="Dropped">It is gone.</param>
/// <param name="Events">What happened to it, first to last; never empty.</param>
/// <param name="Names">Every name it ever had, those included that it got because its table or schema was renamed.</param>
/// <param name="Parents">The table or type that it belonged to, by every name that it had meanwhile.</param>
public sealed record ObjectHistory(FactId Id, bool Dropped, IReadOnlyList<HistoryEvent> Events, IReadOnlyList<FactId> Names, IReadOnlyList<FactId> Parents);
