using Tenet.Cli.Sources;
using Tenet.Core.History.Layouts;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Planning.ZeroDowntime;

namespace Tenet.Cli.Planning;

/// <summary>The files of a series in the layout of the project's migrations.</summary>
internal sealed class SeriesDraft(Session session, SchemaSource history, PlannedSeries series)
{
    private readonly MigrationSet set = history.Migrations!;

    public IReadOnlyList<MigrationFile> Write(string name)
    {
        var files = series.Files;
        var counts = files.CountBy(file => file.Phase).ToDictionary();
        var seen = new Dictionary<SeriesPhase, int>();
        var migrations = new List<(string, NewMigration)>();
        foreach (var (i, file) in files.Index())
        {
            var number = seen[file.Phase] = seen.GetValueOrDefault(file.Phase) + 1;
            var own = $"{name}_{Word(file.Phase)}{(counts[file.Phase] > 1 ? $"_{number}" : "")}";
            migrations.Add((own, new NewMigration(
                [.. Head(own, file, i + 1, number == 1, number == counts[file.Phase])],
                PlanSections.Write(file.Up, set.IsWrapped),
                PlanSections.Write(file.Down, set.IsWrapped),
                PlanSections.IsAlone(file.Up),
                PlanSections.IsAlone(file.Down))));
        }

        return MigrationWriter.Write(set, migrations, session.Clock.GetUtcNow());
    }

    private IEnumerable<string> Head(string name, SeriesFile file, int number, bool isFirst, bool isLast)
    {
        yield return $"{name}: {file.Up.Steps.Count} {(file.Up.Steps.Count == 1 ? "step" : "steps")}, written by Tenet.";
        yield return $"phase {Word(file.Phase)}, migration {number} of {series.Files.Count}: {SeriesWords.What(file.Phase)}";
        yield return $"clients: {(isLast ? SeriesWords.Clients(file.Phase) : SeriesWords.ClientsWithin(file.Phase))}";
        yield return $"wait: {(isLast ? SeriesWords.Wait(file.Phase) : "for nothing; the next one belongs to this phase.")}";
        foreach (var hazard in file.Up.Hazards)
        {
            yield return $"{HazardName.Word(hazard.Class)}: {hazard.Subject}. {hazard.Why}";
        }

        foreach (var noticed in file.Phase == SeriesPhase.Switch && isFirst ? series.Changes.Noticed : [])
        {
            yield return $"old clients may notice: {noticed}.";
        }

        foreach (var hazard in file.Down.Hazards.Where(hazard => HazardName.NeedsConsent(hazard.Class)))
        {
            yield return $"on the way back, {HazardName.Word(hazard.Class)}: {hazard.Subject}. {hazard.Why}";
        }
    }

    private static string Word(SeriesPhase phase) => phase.ToString().ToLowerInvariant();
}
