namespace Tenet.Core.Model;

public sealed record Cast : Fact
{
    public override FactId Id => new(FactKind.Cast, "", "", "", $"({Source} AS {Target})");

    public required string Source { get; init; }

    public required string Target { get; init; }

    /// <summary>Signature of the function; null with <c>INOUT</c> or <c>WITHOUT FUNCTION</c>.</summary>
    public string? Function { get; init; }

    /// <summary><c>function</c>, <c>inout</c> or <c>binary</c>.</summary>
    public required string Method { get; init; }

    /// <summary><c>assignment</c> or <c>implicit</c>; null where only an explicit cast uses it.</summary>
    public string? Context { get; init; }
}
