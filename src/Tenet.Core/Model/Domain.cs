namespace Tenet.Core.Model;

public sealed record Domain : SchemaFact
{
    public override FactId Id => new(FactKind.Domain, Schema, Name);

    /// <summary>The underlying type with its modifier, as <c>format_type</c> writes it.</summary>
    public required string Type { get; init; }

    /// <summary>Qualified collation where it is not the type's own.</summary>
    public string? Collation { get; init; }

    public string? Default { get; init; }

    public NotNull? NotNull { get; init; }
}
