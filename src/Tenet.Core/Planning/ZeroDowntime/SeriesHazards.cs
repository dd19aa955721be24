using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The dangers of a series: those of the change as a whole. What its phases do and undo between them is none.</summary>
/// <param name="whole">The dangers of the change if it were made in one step.</param>
/// <param name="before">The present schema.</param>
/// <param name="after">The desired schema.</param>
/// <param name="changes">What stands in two forms.</param>
public sealed class SeriesHazards(ValueList<Hazard> whole, SchemaModel before, SchemaModel after, SeriesChanges changes)
{
    private readonly HashSet<(HazardClass, FactId)> known = [.. whole.Select(hazard => (hazard.Class, hazard.Subject))];

    // Their values live on in the other form, and no contract runs before both are equal.
    private readonly HashSet<FactId> moved =
    [
        .. changes.Forms.Where(forms => forms.IsSame).SelectMany(forms => forms.Old.Concat(forms.New)).Select(column => column.Column.Id),
        .. changes.Moves.SelectMany(move => new[] { move.Old.Id, move.New.Id }),
    ];

    private readonly HashSet<FactId> told = [.. changes.Forms.Where(forms => !forms.IsSame).SelectMany(forms => forms.Old).Select(column => column.Column.Id)];

    // What comes anew goes on the way back, and the old form has its values.
    private readonly HashSet<FactId> fresh = [.. changes.Forms.SelectMany(forms => forms.New).Select(column => column.Column.Id), .. changes.Fills.Where(filled => filled.IsNew).Select(filled => filled.Column.Id)];

    private readonly Lazy<HashSet<FactId>> ids = new(() =>
    {
        var names = new RenamedNames(changes.Tables);
        return [.. before.Facts.Select(fact => names.After(fact.Id)), .. before.Facts.Concat(after.Facts).Select(fact => fact.Id)];
    });

    /// <summary>A way there with those of its dangers that are real.</summary>
    public MigrationPlan Of(MigrationPlan plan) => With(plan, IsReal);

    /// <summary>A way back with those of its dangers that are real.</summary>
    public MigrationPlan Back(MigrationPlan plan) => With(plan, hazard => !HazardName.NeedsConsent(hazard.Class) || (!moved.Contains(hazard.Subject) && !fresh.Contains(hazard.Subject) && IsKnown(hazard.Subject)));

    private bool IsReal(Hazard hazard) => !HazardName.NeedsConsent(hazard.Class)
        ? IsKnown(hazard.Subject)
        : !moved.Contains(hazard.Subject) && (known.Contains((hazard.Class, hazard.Subject)) || (hazard.Class == HazardClass.DataLoss && told.Contains(hazard.Subject)));

    private bool IsKnown(FactId id) => ids.Value.Contains(id);

    private static MigrationPlan With(MigrationPlan plan, Func<Hazard, bool> isReal)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with
        {
            Steps = plan.Steps.Select(step => step with { Hazards = step.Hazards.Where(isReal).ToValueList() }).ToValueList(),
            Hazards = plan.Hazards.Where(isReal).ToValueList(),
        };
    }
}
