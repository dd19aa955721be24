using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>One fact and all that it needs.</summary>
public sealed record SnapshotEdge(FactId From, IReadOnlyList<FactId> To);
