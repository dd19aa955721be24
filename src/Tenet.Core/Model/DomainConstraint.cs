namespace Tenet.Core.Model;

/// <summary>A check constraint of a domain.</summary>
public sealed record DomainConstraint : Fact
{
    public override FactId Id => new(FactKind.DomainConstraint, Schema, Name, Domain);

    public override FactId? Parent => new(FactKind.Domain, Schema, Domain);

    public required string Schema { get; init; }

    public required string Domain { get; init; }

    public required string Name { get; init; }

    /// <summary>The condition without the word CHECK and its parentheses.</summary>
    public required string Expression { get; init; }

    public bool NotValid { get; init; }
}
