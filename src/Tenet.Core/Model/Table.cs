namespace Tenet.Core.Model;

/// <summary>An ordinary, partitioned or foreign table, or a partition of one.</summary>
public sealed record Table : SchemaFact
{
    public override FactId Id => new(FactKind.Table, Schema, Name);

    public bool Unlogged { get; init; }

    /// <summary>Storage parameters, <c>name=value</c>; those of the TOAST table begin with <c>toast.</c>.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];

    public bool RowSecurity { get; init; }

    /// <summary>Do policies hold for the owner, too.</summary>
    public bool ForceRowSecurity { get; init; }

    /// <summary><c>full</c>, <c>nothing</c> or <c>index NAME</c>; null for the primary key.</summary>
    public string? ReplicaIdentity { get; init; }

    /// <summary>The table access method where it is not <c>heap</c>.</summary>
    public string? AccessMethod { get; init; }

    public string? Tablespace { get; init; }

    /// <summary>Qualified parents in order of inheritance; empty for a partition.</summary>
    public ValueList<string> Inherits { get; init => field = value ?? []; } = [];

    /// <summary>The composite type of a typed table.</summary>
    public string? OfType { get; init; }

    /// <summary>How rows are partitioned, as <c>pg_get_partkeydef</c> writes it: <c>RANGE (created_at)</c>.</summary>
    public string? PartitionKey { get; init; }

    /// <summary>The partitioned table that this one is attached to.</summary>
    public string? PartitionOf { get; init; }

    /// <summary><c>FOR VALUES …</c> or <c>DEFAULT</c>.</summary>
    public string? PartitionBound { get; init; }

    /// <summary>A concurrent detach was begun and has not ended.</summary>
    public bool DetachPending { get; init; }

    /// <summary>The server of a foreign table.</summary>
    public string? ForeignServer { get; init; }

    [Unordered]
    public ValueList<string> ForeignOptions { get; init => field = value ?? []; } = [];
}
