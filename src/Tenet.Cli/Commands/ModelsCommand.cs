using System.CommandLine;
using Tenet.Cli.Models;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet models</c>: C#, TypeScript and Prisma models of the desired schema.</summary>
internal static class ModelsCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var target = new Option<string?>("--target") { Description = "Only this language.", HelpName = string.Join('|', ModelTargets.Words) };
        target.AcceptOnlyFromAmong([.. ModelTargets.Words]);
        var output = new Option<string?>("--out", "-o") { Description = "Write to this folder in place of the one in tenet.yml.", HelpName = "DIR" };
        var check = new Option<bool>("--check") { Description = "Write nothing; show what differs and exit with 1 where something does." };
        var command = new Command("models", "Writes the models in code that tenet.yml lists: C#, TypeScript, Prisma.") { target, output, check };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            return await RunAsync(session, parsed.GetValue(target), parsed.GetValue(output), parsed.GetValue(check));
        });
        return command;
    }

    private static async Task<int> RunAsync(Session session, string? target, string? output, bool check)
    {
        // What is wrong with the settings is told before a server is started.
        var targets = ModelTargets.Choose(session.Project, target, output);
        var schema = await SourceReader.FilesAsync(session, session.Project.Schema());
        var runs = ModelRuns.Compare(targets, schema, await ContextAsync(session, schema), session.Project.Settings.Ignore);

        // All is compared before anything is written: a file that is not ours stops the run, not half of it.
        if (!check)
        {
            ModelFolder.Apply(runs.SelectMany(run => run.Changes));
        }

        session.Terminal.Json(ModelsJson.Of(runs, schema.Notices), OutputJson.Default.ModelsJson);
        ModelsText.Write(session.Terminal, runs, schema.Notices, check);
        return check && runs.Any(run => run.Changes.Count > 0) ? 1 : 0;
    }

    private static async Task<ProjectContext> ContextAsync(Session session, SchemaModel schema)
    {
        var (files, registry, ignore) = (session.Project.Context.Read(), session.Project.Context.Registry(), session.Project.Settings.Ignore);
        var bound = ContextBinding.Of(files, registry, schema, null, ignore);

        // Words without an object may be those of a column that was renamed and is secret still; only the history knows.
        return bound.Orphans.Count == 0 ? bound.Context : ContextBinding.Of(files, registry, schema, await HistoryReader.ReadAsync(session), ignore).Context;
    }
}
