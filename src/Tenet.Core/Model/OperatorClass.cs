namespace Tenet.Core.Model;

public sealed record OperatorClass : SchemaFact
{
    public override FactId Id => new(FactKind.OperatorClass, Schema, Name, "", $" using {AccessMethod}");

    public required string AccessMethod { get; init; }

    public required string Type { get; init; }

    /// <summary>Is it the type's default class of this method.</summary>
    public bool Default { get; init; }

    /// <summary>Qualified name of its family.</summary>
    public required string Family { get; init; }

    /// <summary>The type stored in the index where it is not the column's.</summary>
    public string? Storage { get; init; }

    /// <summary>Operators and support functions as <c>CREATE OPERATOR CLASS … AS</c> takes them.</summary>
    public ValueList<string> Members { get; init => field = value ?? []; } = [];
}
