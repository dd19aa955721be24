namespace Tenet.Core.Model;

public sealed record ForeignKey : ConstraintFact
{
    public override FactId Id => new(FactKind.ForeignKey, Schema, Name, Table);

    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    /// <summary>Schema of the referenced table.</summary>
    public required string ReferencedSchema { get; init; }

    public required string ReferencedTable { get; init; }

    public ValueList<string> ReferencedColumns { get; init => field = value ?? []; } = [];

    /// <summary><c>full</c> or <c>partial</c>; null for simple.</summary>
    public string? Match { get; init; }

    /// <summary><c>cascade</c>, <c>restrict</c>, <c>set null</c>, <c>set default</c>; null for no action.</summary>
    public string? OnUpdate { get; init; }

    public string? OnDelete { get; init; }

    /// <summary>The columns that <c>SET NULL</c> or <c>SET DEFAULT</c> touches; empty for all.</summary>
    public ValueList<string> OnDeleteColumns { get; init => field = value ?? []; } = [];

    public bool Deferrable { get; init; }

    public bool InitiallyDeferred { get; init; }

    public bool NotValid { get; init; }

    public bool NotEnforced { get; init; }

    /// <summary>The last column is matched by containment (<c>PERIOD</c>, 18).</summary>
    public bool Period { get; init; }
}
