namespace Tenet.Core.Model;

public sealed record RangeType : SchemaFact
{
    public override FactId Id => new(FactKind.Range, Schema, Name);

    public required string Subtype { get; init; }

    /// <summary>Qualified operator class where it is not the subtype's default.</summary>
    public string? OperatorClass { get; init; }

    public string? Collation { get; init; }

    public string? Canonical { get; init; }

    public string? SubtypeDiff { get; init; }

    /// <summary>Qualified name of the multirange type that comes with it.</summary>
    public required string Multirange { get; init; }
}
