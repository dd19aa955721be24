using Tenet.Core.Model;

namespace Tenet.Core.Diffing;

/// <summary>One fact that differs between two schemas.</summary>
/// <param name="Before">The fact in the first schema, or null where it is only in the second.</param>
/// <param name="After">The fact in the second schema, or null where it is only in the first.</param>
/// <param name="Attributes">What differs where both have it; empty where one lacks it.</param>
public sealed record FactChange(Fact? Before, Fact? After, ValueList<AttributeChange> Attributes)
{
    public FactId Id => (After ?? Before)!.Id;

    public bool IsAdded => Before is null;

    public bool IsRemoved => After is null;
}
