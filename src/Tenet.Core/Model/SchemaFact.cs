namespace Tenet.Core.Model;

/// <summary>A fact that lives in a schema: a table, a type, a routine.</summary>
public abstract record SchemaFact : Fact
{
    public required string Schema { get; init; }

    public required string Name { get; init; }

    /// <summary>The owning role, or null where the kind has none of its own (an index).</summary>
    public string? Owner { get; init; }
}
