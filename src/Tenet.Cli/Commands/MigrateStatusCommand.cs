using System.CommandLine;
using Tenet.Cli.Fleets;
using Tenet.Cli.Output;
using Tenet.Cli.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate status</c>: how the project's migrations stand to a database.</summary>
internal static class MigrateStatusCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var arguments = new RunArguments();
        var command = new Command("status", "Which migrations a database has. It only reads. Exit status 1 where one was edited, is missing, unknown or half-way.");
        var fleet = new FleetArguments();
        foreach (var option in arguments.Reading.Concat(fleet.Reading))
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            if (fleet.IsAsked(parsed))
            {
                return await fleet.StatusAsync(session, parsed, arguments);
            }

            await using var runner = await MigrationRunner.OpenAsync(arguments.Url(parsed), session.Project.MigrationsAsTheyAre, new RunnerOptions(), session.Cancellation);
            var status = await runner.StatusAsync(session.Cancellation);
            session.Terminal.Json(MigrationStatusJson.Of(runner.Database, runner.ServerVersion, status), OutputJson.Default.MigrationStatusJson);
            RunText.Write(session.Terminal, runner.Database, status, session.Options.Verbose);
            return status.Troubled.Any() ? 1 : 0;
        });
        return command;
    }
}
