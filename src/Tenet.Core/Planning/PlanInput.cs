using Tenet.Core.Diffing;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning;

/// <summary>Two schemas and how they differ, ready for a plan.</summary>
/// <param name="Before">The present schema, by its new names.</param>
/// <param name="After">The desired schema.</param>
/// <param name="Changes">What differs.</param>
/// <param name="Is">The present schema as it is called now.</param>
/// <param name="Becomes">The desired schema.</param>
internal sealed record PlanInput(Side Before, Side After, IReadOnlyList<FactChange> Changes, LazyFingerprint Is, LazyFingerprint Becomes)
{
    public static PlanInput Of(SchemaModel before, SchemaModel after)
    {
        Side? was = null, now = null;
        IReadOnlyList<FactChange> changes = [];
        Parallel.Invoke(() => was = new Side(before), () => now = new Side(after), () => changes = SchemaDiff.Compare(before, after));
        return new PlanInput(was!, now!, changes, new LazyFingerprint(before), new LazyFingerprint(after));
    }

    /// <summary>The way back.</summary>
    public PlanInput Reversed() => new(After, Before, [.. Changes.Select(Reversed)], Becomes, Is);

    private static FactChange Reversed(FactChange change) =>
        new(change.After, change.Before, change.Attributes.Select(attribute => new AttributeChange(attribute.Name, attribute.After, attribute.Before)).ToValueList());
}
