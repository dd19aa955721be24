namespace Tenet.Core.Model;

/// <summary>A function, window function or procedure.</summary>
public sealed record Routine : SchemaFact
{
    public override FactId Id => new(IsProcedure ? FactKind.Procedure : FactKind.Function, Schema, Name, "", $"({IdentityArguments})");

    /// <summary>Argument types that tell overloads apart, as <c>pg_get_function_identity_arguments</c> without names.</summary>
    public required string IdentityArguments { get; init; }

    /// <summary>All arguments with modes, names and defaults, as <c>pg_get_function_arguments</c> writes them.</summary>
    public required string Arguments { get; init; }

    /// <summary>What it returns, or null for a procedure.</summary>
    public string? Returns { get; init; }

    public bool IsProcedure { get; init; }

    public bool Window { get; init; }

    public required string Language { get; init; }

    /// <summary>Types whose transform applies (<c>TRANSFORM FOR TYPE</c>).</summary>
    public ValueList<string> Transforms { get; init => field = value ?? []; } = [];

    /// <summary><c>immutable</c> or <c>stable</c>; null for volatile.</summary>
    public string? Volatility { get; init; }

    public bool Strict { get; init; }

    public bool SecurityDefiner { get; init; }

    public bool Leakproof { get; init; }

    /// <summary><c>safe</c> or <c>restricted</c>; null for unsafe.</summary>
    public string? Parallel { get; init; }

    public float Cost { get; init; }

    public float Rows { get; init; }

    /// <summary>Qualified name of the planner support function.</summary>
    public string? Support { get; init; }

    /// <summary><c>SET</c> clauses, <c>name=value</c> as the catalog stores them.</summary>
    public ValueList<string> Settings { get; init => field = value ?? []; } = [];

    /// <summary>The body as a string, or null where <see cref="SqlBody"/> holds it.</summary>
    public string? Source { get; init; }

    /// <summary>The parsed body of a SQL-standard routine, from <c>RETURN</c> or <c>BEGIN ATOMIC</c> on.</summary>
    public string? SqlBody { get; init; }

    /// <summary>The library of a C routine.</summary>
    public string? Library { get; init; }
}
