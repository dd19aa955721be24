using System.CommandLine;
using Tenet.Cli.Fleets;
using Tenet.Cli.Running;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate up</c>: runs what a database has not got yet.</summary>
internal static class MigrateUpCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var to = new Option<string?>("--to") { Description = "The last migration to run, by version, name or file; all where it is left out.", HelpName = "MIGRATION" };
        var arguments = new RunArguments();
        var command = new Command("up", "Run the migrations that a database has not got yet: each in a transaction with its row in the ledger, or step by step where that cannot be.") { to };
        var fleet = new FleetArguments();
        foreach (var option in arguments.All.Concat(fleet.All))
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            if (fleet.IsAsked(parsed))
            {
                return await fleet.UpAsync(session, parsed, arguments, parsed.GetValue(to));
            }

            return await new MigrationRun(session, parsed, arguments).UpAsync(parsed.GetValue(to));
        });
        return command;
    }
}
