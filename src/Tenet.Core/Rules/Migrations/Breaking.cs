using Tenet.Core.Diffing;
using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Rules.Migrations;

internal sealed class Breaking : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/breaking", Severity.Warning, "Clients of before still work after it",
        "While a release is rolled out, and when it is taken back, programs of before run on the schema of after. What refuses rows that were accepted, or hides some, is a note: it is what constraints and policies are for.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        foreach (var happened in migration.Events)
        {
            if (Why(migration, happened) is { } why)
            {
                yield return Found(migration, happened.Id, migration.MomentOf(happened.OldId ?? happened.Id)?.Place, $"{Rule.Shown(happened.Id)}: {why}.", IsMeant(migration, happened) ? Severity.Note : null);
            }
        }
    }

    // What another thing takes the name of is there for its clients, as far as it is alike.
    private static string? Why(MigrationView migration, HistoryEvent happened) =>
        happened.Kind == HistoryEventKind.Dropped && migration.Before?.Find(happened.Id) is { } was && migration.After?.Find(happened.Id) is { } now
            ? BreakingChange.OfChange(was, now, FactAttributes.Differences(was, now))
            : happened.Breaking;

    // A dropped or renamed thing, and a column that asks for more, stop programs; a constraint stops wrong rows. A default serves whoever leaves a column out.
    private static bool IsMeant(MigrationView migration, HistoryEvent happened) =>
        happened.Kind is HistoryEventKind.Created or HistoryEventKind.Changed
        && (happened.Id.Kind is not (FactKind.Column or FactKind.Enum)
            || (happened.Attributes.Any(change => change.Name == "not null") && migration.After?.Find(happened.Id) is Column { Default: not null } && happened.Attributes.All(change => change.Name is "not null" or "default")));
}
