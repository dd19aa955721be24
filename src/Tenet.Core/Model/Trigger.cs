namespace Tenet.Core.Model;

public sealed record Trigger : RelationFact
{
    public override FactId Id => new(FactKind.Trigger, Schema, Name, Table);

    /// <summary><c>before</c>, <c>after</c> or <c>instead of</c>.</summary>
    public required string Timing { get; init; }

    /// <summary><c>insert</c>, <c>update</c>, <c>delete</c>, <c>truncate</c>.</summary>
    public ValueList<string> Events { get; init => field = value ?? []; } = [];

    /// <summary>The columns of <c>UPDATE OF</c>.</summary>
    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    /// <summary>Once a row; else once a statement.</summary>
    public bool ForEachRow { get; init; }

    public string? When { get; init; }

    /// <summary>Qualified function, without arguments.</summary>
    public required string Function { get; init; }

    public ValueList<string> Arguments { get; init => field = value ?? []; } = [];

    public string? OldTable { get; init; }

    public string? NewTable { get; init; }

    public bool Constraint { get; init; }

    /// <summary>The other table of a constraint trigger (<c>FROM</c>).</summary>
    public string? From { get; init; }

    public bool Deferrable { get; init; }

    public bool InitiallyDeferred { get; init; }

    /// <summary><c>disabled</c>, <c>replica</c> or <c>always</c>; null for the usual state.</summary>
    public string? Enabled { get; init; }

    /// <summary>It was cloned from the partitioned table, and only its state is its own.</summary>
    public bool Inherited { get; init; }
}
