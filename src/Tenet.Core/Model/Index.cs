namespace Tenet.Core.Model;

/// <summary>An index that no constraint owns.</summary>
public sealed record Index : SchemaFact
{
    public override FactId Id => new(FactKind.Index, Schema, Name);

    public override FactId? Parent => new(OnMaterializedView ? FactKind.MaterializedView : FactKind.Table, Schema, Table);

    public required string Table { get; init; }

    public bool OnMaterializedView { get; init; }

    /// <summary>The access method: <c>btree</c>, <c>gin</c>, …</summary>
    public required string Method { get; init; }

    public ValueList<IndexKey> Keys { get; init => field = value ?? []; } = [];

    public ValueList<string> Include { get; init => field = value ?? []; } = [];

    public bool Unique { get; init; }

    public bool NullsNotDistinct { get; init; }

    /// <summary>The condition of a partial index.</summary>
    public string? Predicate { get; init; }

    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];

    public string? Tablespace { get; init; }

    public bool Clustered { get; init; }

    /// <summary>The index is not usable: a concurrent build that failed, or a partition that lacks its part.</summary>
    public bool Invalid { get; init; }

    /// <summary>Qualified index of the partitioned table that this one is attached to.</summary>
    public string? AttachedTo { get; init; }
}
