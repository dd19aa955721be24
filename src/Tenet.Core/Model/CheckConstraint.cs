namespace Tenet.Core.Model;

public sealed record CheckConstraint : ConstraintFact
{
    public override FactId Id => new(FactKind.Check, Schema, Name, Table);

    /// <summary>The condition without the word CHECK.</summary>
    public required string Expression { get; init; }

    public bool NoInherit { get; init; }

    /// <summary>Rows that were there may break it.</summary>
    public bool NotValid { get; init; }

    /// <summary>The server does not look at it at all (18).</summary>
    public bool NotEnforced { get; init; }
}
