using System.Globalization;
using Tenet.Core.Documents.Views;
using Tenet.Core.History;

namespace Tenet.Core.Documents.Site;

/// <summary>The migrations of a schema with what each did, the last first.</summary>
internal static class SiteMigrations
{
    public static IReadOnlyList<MigrationEntry> Of(SchemaView schema, IEnumerable<TableView> tables, SitePaths paths)
    {
        if (schema.Sources.History is not { } history)
        {
            return [];
        }

        var changes = new Dictionary<string, List<MigrationChange>>();
        foreach (var table in tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            foreach (var migration in table.Migrations)
            {
                Add(migration.File, new MigrationChange(new SiteLink(table.Name, paths.Of(table.Fact)), migration.Description, migration.Breaking.StartsWith("Yes: ", StringComparison.Ordinal) ? migration.Breaking[5..] : ""));
            }
        }

        foreach (var life in history.Objects.Where(life => life.Parents.Count == 0))
        {
            foreach (var change in life.Events.Where(change => change.Kind == HistoryEventKind.Dropped || paths.Of(life.Id).Length == 0))
            {
                Add(schema.Histories.File(change.Step), new MigrationChange(new SiteLink(change.Id.ToString(), ""), Word(change), change.Breaking ?? ""));
            }
        }

        var dates = (schema.Sources.Migrations?.Migrations ?? []).GroupBy(migration => migration.Version).ToDictionary(group => group.Key, group => group.First().Stamp);
        return
        [
            .. history.Steps.Reverse().Select(step => (step, File: schema.Histories.File(step))).Select(pair => new MigrationEntry(
                pair.File, SitePaths.Migration(pair.File), dates.GetValueOrDefault(pair.step.Version)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–", changes.GetValueOrDefault(pair.File) ?? [])),
        ];

        void Add(string file, MigrationChange change) => (changes.TryGetValue(file, out var list) ? list : changes[file] = []).Add(change);
    }

    private static string Word(HistoryEvent change) => change.Kind switch
    {
        HistoryEventKind.Created => "created",
        HistoryEventKind.Dropped => "dropped",
        HistoryEventKind.Renamed => $"renamed from {change.OldId?.Name}",
        _ => $"{string.Join(", ", change.Attributes.Select(attribute => attribute.Name))} changed",
    };
}
