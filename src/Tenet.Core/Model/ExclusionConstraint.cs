namespace Tenet.Core.Model;

public sealed record ExclusionConstraint : KeyConstraint
{
    public override FactId Id => new(FactKind.Exclusion, Schema, Name, Table);

    /// <summary>From <c>EXCLUDE</c> to the predicate, as <c>pg_get_constraintdef</c> writes it, without DEFERRABLE.</summary>
    public required string Definition { get; init; }
}
