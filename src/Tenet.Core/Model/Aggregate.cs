namespace Tenet.Core.Model;

public sealed record Aggregate : SchemaFact
{
    public override FactId Id => new(FactKind.Aggregate, Schema, Name, "", $"({IdentityArguments})");

    public required string IdentityArguments { get; init; }

    public required string Arguments { get; init; }

    /// <summary><c>ordered-set</c> or <c>hypothetical</c>; null for a plain aggregate.</summary>
    public string? Form { get; init; }

    public required string StateFunction { get; init; }

    public required string StateType { get; init; }

    /// <summary>Estimated size of the state in bytes, or null for the server's own guess.</summary>
    public int? StateSpace { get; init; }

    public string? FinalFunction { get; init; }

    public bool FinalFunctionExtra { get; init; }

    /// <summary><c>read_only</c>, <c>shareable</c> or <c>read_write</c> where it is not the form's default.</summary>
    public string? FinalFunctionModify { get; init; }

    public string? CombineFunction { get; init; }

    public string? SerialFunction { get; init; }

    public string? DeserialFunction { get; init; }

    public string? InitialCondition { get; init; }

    public string? MovingStateFunction { get; init; }

    public string? MovingInverseFunction { get; init; }

    public string? MovingStateType { get; init; }

    public int? MovingStateSpace { get; init; }

    public string? MovingFinalFunction { get; init; }

    public bool MovingFinalFunctionExtra { get; init; }

    public string? MovingFinalFunctionModify { get; init; }

    public string? MovingInitialCondition { get; init; }

    public string? SortOperator { get; init; }

    public string? Parallel { get; init; }
}
