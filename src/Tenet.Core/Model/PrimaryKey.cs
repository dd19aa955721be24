namespace Tenet.Core.Model;

public sealed record PrimaryKey : KeyConstraint
{
    public override FactId Id => new(FactKind.PrimaryKey, Schema, Name, Table);

    public ValueList<string> Columns { get; init => field = value ?? []; } = [];

    /// <summary>The last column is compared by overlap (<c>WITHOUT OVERLAPS</c>, 18).</summary>
    public bool WithoutOverlaps { get; init; }
}
