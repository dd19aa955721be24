using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Rules.Migrations;

internal sealed class StillUsed : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/still-used", Severity.Error, "Nothing that is dropped takes others with it",
        "CASCADE drops every view, foreign key, policy and function that stands on the column or table, and says so to nobody. Whoever used them finds out.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var gone = migration.Events.Where(happened => happened.Kind == HistoryEventKind.Dropped).Select(happened => happened.Id).ToHashSet();
        if (migration.Before is null || gone.Count == 0)
        {
            yield break;
        }

        var users = migration.Before.Edges.Where(edge => gone.Contains(edge.To) && gone.Contains(edge.From) && IsUse(migration.Before.Find(edge.From), edge.To))
            .GroupBy(edge => Whole(edge.To, gone), edge => edge.From).OrderBy(group => group.Key, Comparer<FactId>.Create(SchemaModel.Compare));
        foreach (var group in users.Where(group => group.Key.Kind is FactKind.Table or FactKind.Column or FactKind.View or FactKind.MaterializedView or FactKind.PrimaryKey or FactKind.Unique))
        {
            var moment = migration.MomentOf(group.Key);
            var taken = group.Where(user => moment is null || IsTaken(migration, moment, user)).Distinct().Order(Comparer<FactId>.Create(SchemaModel.Compare)).ToList();
            if (taken.Count > 0)
            {
                yield return Found(
                    migration, group.Key, moment?.Place, $"{Rule.Shown(group.Key)} is dropped while it is used, and takes with it: {string.Join(", ", taken)}. Drop what uses it first, by name.");
            }
        }
    }

    // A key is used for its table's sake, and goes with it.
    private static FactId Whole(FactId used, HashSet<FactId> gone) =>
        used.Of is { Length: > 0 } of && new FactId(FactKind.Table, used.Schema, of) is var table && gone.Contains(table) ? table : used;

    // What belongs to the same table goes with it, and is no user.
    private static bool IsUse(Fact? user, FactId used) => user switch
    {
        View or MaterializedView or Routine => true,
        ForeignKey or Policy or Trigger => Holder(user.Id) != Holder(used),
        _ => false,
    };

    private static (string, string) Holder(FactId id) => (id.Schema, string.IsNullOrEmpty(id.Of) ? id.Name : id.Of);

    // A view that an earlier statement dropped by its name was not taken along. What is no relation is not seen statement by statement.
    private static bool IsTaken(MigrationView migration, MigrationMoment moment, FactId user) =>
        user.Kind is not (FactKind.View or FactKind.MaterializedView) || moment.Seen.Gone.Contains(user.Path)
        || !migration.Moments.Any(other => other.Seen.Gone.Contains(user.Path));
}
