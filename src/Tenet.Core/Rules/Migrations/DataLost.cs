using Tenet.Core.Evidence;
using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning.Parking;
using Tenet.Core.Planning.ZeroDowntime;

namespace Tenet.Core.Rules.Migrations;

internal sealed class DataLost : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/data-lost", Severity.Error, "No values are dropped, and no rows deleted",
        "What is dropped is gone once the migration is committed; the way back makes an empty column. Rows that are deleted are a warning, values that are changed a note: that may be what the migration is for.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var found = Dropped(migration).Concat(Emptied(migration)).Concat(Deleted(migration)).ToList();
        return found.Count > 0 || migration.Claim(MigrationClaims.KeepsRows) is not { Verdict: Verdict.Refuted, Detail: { } detail }
            ? found
            : [Found(migration, null, null, $"Rows do not stay as they are: {detail}.", Severity.Note)];
    }

    private IEnumerable<Finding> Dropped(MigrationView migration)
    {
        var tables = migration.Events.Where(happened => happened is { Kind: HistoryEventKind.Dropped, Id.Kind: FactKind.Table }).Select(happened => happened.Id).ToHashSet();
        foreach (var id in migration.Events.Where(happened => happened.Kind == HistoryEventKind.Dropped).Select(happened => happened.Id))
        {
            // What can be worked out again is not lost; a column goes with its table; and another one of the name may have got the values.
            var fact = migration.Before?.Find(id);
            var holder = fact switch
            {
                Table { ForeignServer: null } => id,
                Column { Generated: null, RelationKind: FactKind.Table } when !tables.Contains(new FactId(FactKind.Table, id.Schema, id.Of)) => new FactId(FactKind.Table, id.Schema, id.Of),
                _ => (FactId?)null,
            };
            if (holder is { } table && migration.SizeOf(table.Path) != TableSize.Empty && (migration.After?.Contains(id) != true || migration.Verification.Lost.Contains(id.Path)))
            {
                yield return IsDue(id, migration) ? Found(migration, id, migration.MomentOf(id)?.Place, $"{Rule.Shown(id)} is dropped for good.", Severity.Note) : Found(
                    migration, id, migration.MomentOf(id)?.Place,
                    $"{Rule.Shown(id)} is dropped with its {(id.Kind == FactKind.Table ? "rows" : "values")}: put it aside first, as 'tenet migrate new' does, and drop it when nobody asked for it.");
            }
        }
    }

    // What was put aside before, or stands in two forms until now: the end of a way that began with nothing lost.
    private static bool IsDue(FactId id, MigrationView migration) => id.Name.StartsWith(HiddenNames.Prefix, StringComparison.Ordinal) || StoodInTwoForms(id, migration);

    // The trigger that notes the use of an old form names its columns, and goes with them.
    private static bool StoodInTwoForms(FactId id, MigrationView migration) => id.Kind == FactKind.Column && migration.Events
        .Where(happened => happened is { Kind: HistoryEventKind.Dropped, Id.Kind: FactKind.Trigger } && happened.Id.Schema == id.Schema && happened.Id.Of == id.Of)
        .Any(happened => migration.Before?.Find(happened.Id) is Trigger trigger && SeriesObjects.IsNoteTrigger(trigger) && trigger.Columns.Contains(id.Name));

    private IEnumerable<Finding> Emptied(MigrationView migration) =>
        from moment in migration.Moments
        from table in migration.Touched(moment, moment.Seen.Emptied)
        where migration.SizeOf(table) != TableSize.Empty
        select Found(migration, migration.Id(table), moment.Place, $"{migration.Named(table)} is emptied: keep its rows elsewhere first.");

    private IEnumerable<Finding> Deleted(MigrationView migration) =>
        from moment in migration.Moments
        from write in moment.Seen.Written
        where write.Deleted > 0 && migration.SizeOf(write.Relation) != TableSize.Empty
        select Found(migration, migration.Id(write.Relation), moment.Place, $"Rows of {migration.Named(write.Relation)} are deleted: keep them elsewhere first.", Severity.Warning);
}
