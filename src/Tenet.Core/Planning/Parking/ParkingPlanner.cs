using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.Parking;

/// <summary>Plans a change so that tables and columns which go are put aside first.</summary>
public static class ParkingPlanner
{
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="options">What to respect.</param>
    /// <param name="laterName">How the second part will be called.</param>
    /// <returns>Null where nothing goes that can be put aside.</returns>
    public static ParkedPlan? Plan(SchemaModel before, SchemaModel after, PlanOptions options, string laterName)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        if (ParkingPlaces.Find(before, after, options) is not { Hidden.Count: > 0 } places)
        {
            return null;
        }

        var hiding = options with { Renames = places.Renames };
        var between = BetweenSchema.Of(Renamer.Rename(before, places.Renames).Model, after, places.Hidden);
        var first = Planner.Plan(before, between, hiding);
        var plain = options with { Renames = [] };
        return new ParkedPlan(
            between,
            hiding,
            first with { Hazards = [.. first.Hazards.Where(hazard => !IsOfHidden(hazard, places.Hidden)), .. places.Hidden.Select(id => Told(id, laterName))] },
            Planner.Plan(between, before, options with { Renames = RenamedNames.Back(places.Renames) }),
            Planner.Plan(between, after, plain),
            Planner.Plan(after, between, plain));
    }

    // Nobody but its owner sees what is hidden: that a policy of it goes opens nothing.
    private static bool IsOfHidden(Hazard hazard, IReadOnlyList<FactId> hidden) =>
        hazard.Class == HazardClass.Isolation && hidden.Any(id => id.Kind == FactKind.Table && id.Schema == hazard.Subject.Schema && (id.Name == hazard.Subject.Of || id == hazard.Subject));

    private static Hazard Told(FactId id, string laterName) => new(
        HazardClass.Unfinished, id, $"The {(id.Kind == FactKind.Table ? "table" : "column")} is only hidden, so that the way back brings it back as it was. {laterName} drops it for good.");
}
