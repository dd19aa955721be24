namespace Tenet.Core.Model;

/// <summary>A named constraint of a table.</summary>
public abstract record ConstraintFact : RelationFact
{
    /// <summary>It comes from a parent table or partitioned table alone and is made by making it there.</summary>
    public bool Inherited { get; init; }
}
