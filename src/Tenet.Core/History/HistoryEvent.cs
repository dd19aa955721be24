using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>What one migration did to one object.</summary>
/// <param name="Step">The migration.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Id">The object's name after the step; before it for a drop.</param>
/// <param name="OldId">The name before a rename.</param>
/// <param name="Parent">The table or type that it belongs to, if any.</param>
/// <param name="Attributes">What changed; empty for a creation, a drop, and a rename alone.</param>
/// <param name="Breaking">Why a client that worked before may fail after, or null.</param>
public sealed record HistoryEvent(
    MigrationStep Step, HistoryEventKind Kind, FactId Id, FactId? OldId, FactId? Parent, ValueList<AttributeChange> Attributes, string? Breaking);
