namespace Tenet.Core.Model;

public sealed record Operator : SchemaFact
{
    public override FactId Id => new(FactKind.Operator, Schema, Name, "", $"({LeftType ?? "NONE"}, {RightType})");

    /// <summary>Null for a prefix operator.</summary>
    public string? LeftType { get; init; }

    public required string RightType { get; init; }

    public required string Function { get; init; }

    /// <summary><c>OPERATOR(schema.name)</c>.</summary>
    public string? Commutator { get; init; }

    public string? Negator { get; init; }

    public string? Restrict { get; init; }

    public string? Join { get; init; }

    public bool Hashes { get; init; }

    public bool Merges { get; init; }
}
