using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.Writing;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Observation;

namespace Tenet.Cli.Planning;

/// <summary>The files of a planned change in the layout of the project's migrations.</summary>
internal sealed class MigrationDraft(Session session, SchemaSource history, PlannedChange change)
{
    private readonly MigrationSet set = history.Migrations!;

    /// <summary>A file, or a series of files where the steps cannot be committed together. Each has the way back of itself alone.</summary>
    public async Task<IReadOnlyList<MigrationFile>> WriteAsync(string name)
    {
        var parts = PlanPart.Of(change.Up);
        var stages = parts.Count == 1 ? [(Steps: change.Up.Steps, Back: change.Down)] : await StagesAsync(parts);
        var told = change.Up.Steps.SelectMany(step => step.Hazards).ToHashSet();
        var migrations = stages.Select((stage, i) => Migration(
            name,
            change.Up with { Steps = stage.Steps, Hazards = change.Up.Hazards.Where(hazard => told.Contains(hazard) ? stage.Steps.Any(step => step.Hazards.Contains(hazard)) : i == 0).ToValueList() },
            stage.Back)).ToList();
        return MigrationWriter.Write(set, name, migrations, session.Clock.GetUtcNow());
    }

    /// <summary>Runs the files behind the history as a runner would, and back again.</summary>
    /// <exception cref="TenetException">TNT4013 where they make another schema than the plan.</exception>
    public async Task TryAsync(IReadOnlyList<MigrationFile> files)
    {
        var all = MigrationFolder.Read([.. set.Migrations.SelectMany(migration => migration.Files), .. files], set.Layout);
        var fresh = files.Select(file => file.Path).ToHashSet();
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        await history.MakeAsync(database, change.Before, session.Cancellation);
        var added = all.Migrations.Where(migration => fresh.Contains(migration.Path)).ToList();
        await using (var connection = await database.OpenAsync(session.Cancellation))
        {
            foreach (var migration in added)
            {
                await MigrationReplay.RunAsync(connection, migration.Up, session.Cancellation);
            }

            await NeedAsync(change.After, "the new migration makes another schema");
            foreach (var migration in added.AsEnumerable().Reverse())
            {
                await MigrationReplay.RunAsync(connection, migration.Down!, session.Cancellation);
            }
        }

        await NeedAsync(change.Before, "its way back makes another schema");
        async Task NeedAsync(SchemaModel wanted, string what)
        {
            var differing = SchemaDiff.Compare(wanted, Owners.As(await CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation), wanted), change.Options.Ignore);
            if (differing is [var first, ..])
            {
                throw new TenetException(
                    ErrorCode.PlanNotProved, $"Nothing was written, since {what}: {first.Id} differs.", details: [.. differing.Select(other => other.Id.ToString())]);
            }
        }
    }

    // What stands between two parts of the way is known when it was gone. Where it holds what neither schema knows, such as a second column that is being filled,
    // the parts around it are one file: no plan leads back to there with the rows.
    private async Task<IReadOnlyList<(ValueList<PlanStep> Steps, MigrationPlan Back)>> StagesAsync(IReadOnlyList<PlanPart> parts)
    {
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        await history.MakeAsync(database, change.Before, session.Cancellation);
        var stages = new List<(ValueList<PlanStep>, MigrationPlan)>();
        var names = new RenamedNames(change.Options.Renames);
        var known = change.Before.Facts.Select(fact => names.After(fact.Id)).Concat(change.After.Facts.Select(fact => fact.Id)).ToHashSet();
        var (before, renames) = (change.Before, RenamedNames.Back(change.Options.Renames));
        var steps = new List<PlanStep>();
        foreach (var part in parts)
        {
            if (await PlanRunner.RunAsync(database, change.Up with { Steps = part.Steps }, session.Cancellation) is { } refused)
            {
                throw new TenetException(ErrorCode.PlanNotProved, $"Nothing was written: {refused}.");
            }

            steps.AddRange(part.Steps);
            var now = Owners.As(await CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation), change.Before, change.After);
            if (part != parts[^1] && now.Facts.Any(fact => !known.Contains(fact.Id)))
            {
                continue;
            }

            stages.Add((steps.ToValueList(), Planner.Plan(now, before, change.Options with { Renames = renames })));
            steps.Clear();

            // All renames are in the first part.
            (before, renames) = (now, []);
        }

        return stages;
    }

    private NewMigration Migration(string name, MigrationPlan up, MigrationPlan back)
    {
        ValueList<string> head =
        [
            $"{name}: {up.Steps.Count} {(up.Steps.Count == 1 ? "step" : "steps")}, written by Tenet.",
            .. up.Hazards.Select(hazard => $"{HazardName.Word(hazard.Class)}: {hazard.Subject}. {hazard.Why}"),
            .. back.Hazards.Where(hazard => HazardName.NeedsConsent(hazard.Class)).Select(hazard => $"on the way back, {HazardName.Word(hazard.Class)}: {hazard.Subject}. {hazard.Why}"),
        ];
        return new NewMigration(head, PlanSections.Write(up, set.IsWrapped), PlanSections.Write(back, set.IsWrapped), PlanSections.IsAlone(up), PlanSections.IsAlone(back));
    }
}
