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
        var (plain, back) = (options with { Renames = [] }, RenamedNames.Back(places.Renames));
        var first = Seen(Planner.Plan(before, between, hiding), places.Hidden);
        return new ParkedPlan(
            between,
            hiding,
            first with { Hazards = [.. first.Hazards, .. places.Hidden.Select(id => Told(id, laterName))] },
            Seen(Planner.Plan(between, before, options with { Renames = back }), [.. places.Hidden.Select(new RenamedNames(back).After)]),
            Planner.Plan(between, after, plain),
            Planner.Plan(after, between, plain));
    }

    // Nobody but its owner sees a hidden table: that a policy of it goes opens nothing, and on the way back it is what it was.
    private static MigrationPlan Seen(MigrationPlan plan, IReadOnlyList<FactId> hidden)
    {
        var tables = hidden.Where(id => id.Kind == FactKind.Table).Select(id => (id.Schema, id.Name)).ToHashSet();
        return plan with { Hazards = Others(plan.Hazards), Steps = plan.Steps.Select(step => step with { Hazards = Others(step.Hazards) }).ToValueList() };

        ValueList<Hazard> Others(ValueList<Hazard> hazards) =>
            hazards.Where(hazard => hazard.Class != HazardClass.Isolation || !tables.Contains((hazard.Subject.Schema, hazard.Subject.Of.Length > 0 ? hazard.Subject.Of : hazard.Subject.Name))).ToValueList();
    }

    private static Hazard Told(FactId id, string laterName) => new(
        HazardClass.Unfinished, id, $"The {(id.Kind == FactKind.Table ? "table" : "column")} is only hidden, so that the way back brings it back as it was. {laterName} drops it for good.");
}
