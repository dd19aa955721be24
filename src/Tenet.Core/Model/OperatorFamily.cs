namespace Tenet.Core.Model;

/// <summary>An operator family with its loose members, those that belong to no operator class.</summary>
public sealed record OperatorFamily : SchemaFact
{
    public override FactId Id => new(FactKind.OperatorFamily, Schema, Name, "", $" using {AccessMethod}");

    public required string AccessMethod { get; init; }

    /// <summary>Members as <c>ALTER OPERATOR FAMILY … ADD</c> takes them.</summary>
    public ValueList<string> Members { get; init => field = value ?? []; } = [];
}
