namespace Tenet.Core.Model;

public sealed record MaterializedView : SchemaFact
{
    public override FactId Id => new(FactKind.MaterializedView, Schema, Name);

    public required string Definition { get; init; }

    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];

    public string? AccessMethod { get; init; }

    public string? Tablespace { get; init; }

    /// <summary>It was never filled, or was emptied by <c>REFRESH … WITH NO DATA</c>.</summary>
    public bool NotPopulated { get; init; }

    public string? ReplicaIdentity { get; init; }
}
