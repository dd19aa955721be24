namespace Tenet.Core.Model;

public sealed record UniqueConstraint : KeyConstraint
{
    public override FactId Id => new(FactKind.Unique, Schema, Name, Table);

    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    public bool NullsNotDistinct { get; init; }

    /// <summary>The last column is compared by overlap (<c>WITHOUT OVERLAPS</c>, 18).</summary>
    public bool WithoutOverlaps { get; init; }
}
