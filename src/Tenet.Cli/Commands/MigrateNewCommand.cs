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
        var arguments = new PlanArguments();
        var command = new Command("new", "Write the migration that makes the desired schema, with its way back, in the layout of the project.") { name, empty, inPhases };
        arguments.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var (said, accepted) = (NewMigrationFiles.Name(parsed.GetRequiredValue(name)), arguments.Accepted(parsed));
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var history = SchemaSource.OfHistory(session.Project);
            if (parsed.GetValue(empty))
            {
                return Report(session, Empty(session, history.Migrations!, said), null, accepted);
            }

            var request = new PlanRequest(history, SchemaSource.OfDesired(session.Project), arguments.Renames(parsed), arguments.Proves(parsed))
            {
                Strategy = arguments.Strategy(parsed),
                Samples = session.Project.Scripts(session.Project.Settings.Samples),
            };
            var series = parsed.GetValue(inPhases) ? await SeriesRun.RunAsync(session, request) : null;
            var change = series?.Whole ?? await PlanRun.RunAsync(session, request);
            accepted.WarnOfSlips(session.Terminal, change.Up);
            accepted.Need(change);
            IReadOnlyList<string> written = [];
            if (!change.Up.IsEmpty)
            {
                var draft = new MigrationDraft(session, history, change);
                var files = series is null ? await draft.WriteAsync(said) : new SeriesDraft(session, history, series).Write(said);
                await draft.TryAsync(files);
                written = NewMigrationFiles.Write(session.Project, files);
            }

            return Report(session, written, change, accepted);
        });
        return command;
    }

    private static IReadOnlyList<string> Empty(Session session, MigrationSet set, string name)
    {
        var migration = new NewMigration([$"{name}: what it does, and what to mind."], "\n-- The way there.\n\n", "\n-- The way back.\n");
        return NewMigrationFiles.Write(session.Project, MigrationWriter.Write(set, name, [migration], session.Clock.GetUtcNow()));
    }

    private static int Report(Session session, IReadOnlyList<string> written, PlannedChange? change, Acceptance accepted)
    {
        if (session.Terminal.IsJson)
        {
            session.Terminal.Json(new MigrationFilesJson(written, change is null ? null : PlanFiles.Of(change, accepted)), OutputJson.Default.MigrationFilesJson);
        }

        if (change is not null)
        {
            PlanText.Write(session.Terminal, change, accepted);
        }

        foreach (var path in written)
        {
            session.Terminal.Line($"wrote {Markup.Escape(path)}");
        }

        return 0;
    }
}
