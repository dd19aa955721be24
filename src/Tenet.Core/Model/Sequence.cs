namespace Tenet.Core.Model;

/// <summary>A sequence of its own or of a serial column; the one behind an identity column is part of the column.</summary>
public sealed record Sequence : SchemaFact
{
    public override FactId Id => new(FactKind.Sequence, Schema, Name);

    public required SequenceOptions Options { get; init; }

    public bool Unlogged { get; init; }

    /// <summary>Qualified column that it is dropped with, e.g. <c>public.users.id</c>.</summary>
    public string? OwnedBy { get; init; }
}
