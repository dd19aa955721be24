using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Planning;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Planning.Writing;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet plan</c>: the steps from the present schema to the desired one, with their dangers, and the proof that they work.</summary>
internal static class PlanCommand
{
    private const string Script = ".sql";
    private const string Document = ".json";

    public static Command Create(CancellationToken cancellation)
    {
        var from = new Option<string?>("--from") { Description = "The present schema; without it what the project's migrations make.", HelpName = "SOURCE" };
        var to = new Option<string?>("--to") { Description = "The desired schema; without it that of the project.", HelpName = "SOURCE" };
        var output = new Option<string?>("--out", "-o") { Description = "Write the plan: as a script for psql (.sql), or for programs (.json).", HelpName = "FILE" };
        var arguments = new PlanArguments();
        var command = new Command("plan", "The steps from one schema to another, their hazards and locks, and a proof that they work. Exit status 1 where a hazard is not accepted or the proof fails.") { from, to, output };
        arguments.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var (present, desired, path) = (parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(output));
            if (path is not null && Path.GetExtension(path) is not (Script or Document))
            {
                throw new TenetException(ErrorCode.UsageWrong, $"--out {path}: a plan is written as {Script} or {Document}.");
            }

            var (renames, accepted) = (arguments.Renames(parsed), arguments.Accepted(parsed));
            await using var session = new Session(parsed, cancellation, wholeProject: present is null || desired is null, twoSchemas: true);
            var project = session.Project;
            var request = new PlanRequest(
                present is null ? SchemaSource.OfHistory(project) : SchemaSource.Find(project, present),
                desired is null ? SchemaSource.OfDesired(project) : SchemaSource.Find(project, desired),
                renames,
                arguments.Proves(parsed)) { Strategy = arguments.Strategy(parsed), Samples = present is null ? project.Scripts(project.Settings.Samples) : [] };
            var change = await PlanRun.RunAsync(session, request);
            accepted.WarnOfSlips(session.Terminal, change.Up);
            if (path is not null)
            {
                accepted.Need(change);
                TextFile.Write(path, Path.GetExtension(path) == Script ? PlanScript.ToText(change.Up) : PlanFileText.Write(PlanFiles.Of(change, accepted)));
            }

            // For programs it names both schemas, and such a name takes longer than most plans.
            if (session.Terminal.IsJson)
            {
                session.Terminal.Json(PlanFiles.Of(change, accepted), PlanFileText.Form);
            }

            PlanText.Write(session.Terminal, change, accepted);
            if (path is not null)
            {
                session.Terminal.Say($"wrote {path}");
            }

            return change.IsProved && accepted.Missing(change.Up).Count == 0 ? 0 : 1;
        });
        return command;
    }
}
