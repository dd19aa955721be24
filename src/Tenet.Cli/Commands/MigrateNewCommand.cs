using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Planning;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.History.Layouts;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate new</c>: the next migration, from the plan or to be written by hand.</summary>
internal static class MigrateNewCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var name = new Argument<string>("name") { Description = "What it does, e.g. add_referral_code." };
        var empty = new Option<bool>("--empty") { Description = "Leave the statements to be written by hand." };
        var inPhases = new Option<bool>("--zero-downtime") { Description = "Write a series of migrations between which old and new clients both work: expand, backfill, switch, contract." };
        var noParking = new Option<bool>("--no-parking") { Description = "Drop tables and columns at once, with their values. Else a migration hides them, and another one drops them later." };
        var arguments = new PlanArguments();
        var command = new Command("new", "Write the migration that makes the desired schema, with its way back, in the layout of the project.") { name, empty, inPhases, noParking };
        arguments.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var (said, accepted) = (NewMigrationFiles.Name(parsed.GetRequiredValue(name)), arguments.Accepted(parsed));
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var history = SchemaSource.OfHistory(session.Project);
            if (parsed.GetValue(empty))
            {
                return Report(session, Empty(session, history.Migrations!, said), [], accepted);
            }

            var request = new PlanRequest(history, SchemaSource.OfDesired(session.Project), arguments.Renames(parsed), arguments.Proves(parsed))
            {
                Strategy = arguments.Strategy(parsed),
                Samples = session.Project.Scripts(session.Project.Settings.Samples),
            };
            var (files, parts) = parsed.GetValue(inPhases) ? await SeriesAsync(session, history, request, said, accepted) : await PartsAsync(session, history, request, said, !parsed.GetValue(noParking), accepted);
            return Report(session, files.Count == 0 ? [] : NewMigrationFiles.Write(session.Project, files), parts, accepted);
        });
        return command;
    }

    private static async Task<(IReadOnlyList<MigrationFile> Files, IReadOnlyList<MigrationPart> Parts)> SeriesAsync(
        Session session, SchemaSource history, PlanRequest request, string name, Acceptance accepted)
    {
        var series = await SeriesRun.RunAsync(session, request);
        accepted.WarnOfSlips(session.Terminal, series.Whole.Up);
        accepted.Need(series.Whole);
        var files = series.Whole.Up.IsEmpty ? [] : new SeriesDraft(session, history, series).Write(name);
        if (files.Count > 0)
        {
            await new MigrationDraft(session, history, series.Whole).TryAsync(files);
        }

        return (files, [new MigrationPart(name, series.Whole)]);
    }

    private static async Task<(IReadOnlyList<MigrationFile> Files, IReadOnlyList<MigrationPart> Parts)> PartsAsync(
        Session session, SchemaSource history, PlanRequest request, string name, bool parks, Acceptance accepted)
    {
        var change = await PlanRun.RunAsync(session, request with { Prove = false });
        accepted.WarnOfSlips(session.Terminal, change.Up);
        accepted.NeedConsent(change.Up);
        return await new MigrationParts(session, history, request).WriteAsync(MigrationParts.Of(name, change, parks));
    }

    private static IReadOnlyList<string> Empty(Session session, MigrationSet set, string name)
    {
        var migration = new NewMigration([$"{name}: what it does, and what to mind."], "\n-- The way there.\n\n", "\n-- The way back.\n");
        return NewMigrationFiles.Write(session.Project, MigrationWriter.Write(set, name, [migration], session.Clock.GetUtcNow()));
    }

    private static int Report(Session session, IReadOnlyList<string> written, IReadOnlyList<MigrationPart> parts, Acceptance accepted)
    {
        // What was accepted of the change as a whole is what the last part loses.
        var said = parts.Count > 1 ? accepted.And(parts[^1].Change.Up) : accepted;
        if (session.Terminal.IsJson)
        {
            var plans = parts.Select(part => PlanFiles.Of(part.Change, said)).ToList();
            session.Terminal.Json(new MigrationFilesJson(written, plans.FirstOrDefault(), plans.Skip(1).FirstOrDefault()), OutputJson.Default.MigrationFilesJson);
        }

        foreach (var part in parts)
        {
            if (part != parts[0])
            {
                session.Terminal.Line($"[bold]to be run later:[/] {Markup.Escape(part.Name)}");
            }

            PlanText.Write(session.Terminal, part.Change, said);
        }

        foreach (var path in written)
        {
            session.Terminal.Line($"wrote {Markup.Escape(path)}");
        }

        return 0;
    }
}
