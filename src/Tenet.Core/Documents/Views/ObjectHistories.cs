using System.Globalization;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>What the migrations did to each table or view and to what belongs to it, found by name once.</summary>
public sealed class ObjectHistories
{
    private readonly Dictionary<FactId, ObjectHistory> living = [];
    private readonly Dictionary<FactId, ObjectHistory> gone = [];
    private readonly Dictionary<FactId, List<ObjectHistory>> parts = [];
    private readonly Dictionary<string, Migration> migrations;
    private readonly Dictionary<MigrationStep, int> order = [];

    public ObjectHistories(SchemaHistory? history, MigrationSet? set)
    {
        migrations = (set?.Migrations ?? []).GroupBy(migration => migration.Version).ToDictionary(group => group.Key, group => group.First());
        foreach (var step in history?.Steps ?? [])
        {
            order.TryAdd(step, order.Count);
        }

        var former = new Dictionary<FactId, FactId>();
        foreach (var life in history?.Objects ?? [])
        {
            (life.Dropped ? gone : living)[life.Id] = life;
            foreach (var name in life.Dropped ? [] : life.Names)
            {
                former[name] = life.Id;
            }
        }

        foreach (var life in (history?.Objects ?? []).Where(life => life.Parents.Count > 0))
        {
            var parent = life.Parents[^1];
            parent = living.ContainsKey(parent) ? parent : former.GetValueOrDefault(parent, parent);
            (parts.TryGetValue(parent, out var list) ? list : parts[parent] = []).Add(life);
        }
    }

    /// <summary>The migration that last made, changed or dropped exactly this, as its folder names it; null where none did.</summary>
    public string? LastChange(FactId id) =>
        (living.GetValueOrDefault(id) ?? gone.GetValueOrDefault(id))?.Events is { Count: > 0 } events ? File(events[^1].Step) : null;

    /// <summary>The migration that dropped it, or null.</summary>
    public string? Drop(FactId id) => !living.ContainsKey(id) && gone.GetValueOrDefault(id) is { } life ? File(life.Events[^1].Step) : null;

    /// <summary>Ids of everything that belongs or belonged to a table, by the name it bears or bore.</summary>
    public IEnumerable<FactId> Parts(FactId table) => parts.TryGetValue(table, out var lives) ? lives.Select(life => life.Id) : [];

    /// <summary>The migrations that touched the object, first to last.</summary>
    public IReadOnlyList<MigrationView> Of(FactId id)
    {
        if (!living.TryGetValue(id, out var life))
        {
            return [];
        }

        var own = parts.TryGetValue(id, out var belonging) ? belonging.SelectMany(part => part.Events) : [];
        var rows = new List<MigrationView>();
        var (major, minor) = (1, 0);
        foreach (var step in life.Events.Concat(own).GroupBy(item => item.Step).OrderBy(group => order.GetValueOrDefault(group.Key)))
        {
            var created = step.Any(item => item.Kind == HistoryEventKind.Created && item.Id.Kind == id.Kind && item.Parent is null);
            var reasons = step.Select(item => item.Breaking).OfType<string>().Distinct().ToList();
            if (rows.Count > 0)
            {
                (major, minor) = reasons.Count > 0 ? (major + 1, 0) : (major, minor + 1);
            }

            rows.Add(new MigrationView(
                File(step.Key),
                Date(step.Key),
                created ? Created(step.Key) : Changes([.. step]),
                created ? "N/A" : reasons.Count == 0 ? "No" : $"Yes: {string.Join("; ", reasons)}",
                string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}")));
        }

        return rows;
    }

    public string File(MigrationStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var path = migrations.TryGetValue(step.Version, out var migration) ? migration.Path : step.Path;
        return path.EndsWith("/migration.sql", StringComparison.Ordinal) ? path[..^"/migration.sql".Length] : path;
    }

    private string Date(MigrationStep step) =>
        migrations.GetValueOrDefault(step.Version)?.Stamp?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    private static string Created(MigrationStep step) => $"Created ({step.Name.Replace('_', ' ')})";

    // Three changes are told one by one, more by their number.
    private static string Changes(IReadOnlyList<HistoryEvent> events)
    {
        var told = events.Select(item => item.Kind switch
        {
            HistoryEventKind.Created => $"{FactKinds.Label(item.Id.Kind)} {item.Id.Name} added",
            HistoryEventKind.Dropped => $"{FactKinds.Label(item.Id.Kind)} {item.Id.Name} dropped",
            HistoryEventKind.Renamed => $"{FactKinds.Label(item.Id.Kind)} {item.OldId?.Name} renamed to {item.Id.Name}",
            _ => $"{FactKinds.Label(item.Id.Kind)} {item.Id.Name}: {string.Join(", ", item.Attributes.Select(change => change.Name))} changed",
        }).Distinct().ToList();
        return told.Count <= 3 ? string.Join("; ", told) : $"{string.Join("; ", told.Take(3))}; and {told.Count - 3} more";
    }
}
