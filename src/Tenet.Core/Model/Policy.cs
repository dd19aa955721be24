namespace Tenet.Core.Model;

/// <summary>A row-security policy.</summary>
public sealed record Policy : RelationFact
{
    public override FactId Id => new(FactKind.Policy, Schema, Name, Table);

    /// <summary>It narrows what permissive policies let through.</summary>
    public bool Restrictive { get; init; }

    /// <summary><c>select</c>, <c>insert</c>, <c>update</c>, <c>delete</c> or <c>all</c>.</summary>
    public required string Command { get; init; }

    /// <summary>The roles it holds for; empty for PUBLIC.</summary>
    public ValueList<string> Roles { get; init => field = value ?? []; } = [];

    public string? Using { get; init; }

    public string? WithCheck { get; init; }
}
