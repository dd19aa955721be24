using System.CommandLine;
using Tenet.Cli.Fleets;
using Tenet.Cli.Running;
using Tenet.Core.Errors;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate up</c>: runs what a database has not got yet.</summary>
internal static class MigrateUpCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var to = new Option<string?>("--to") { Description = "The last migration to run, by version, name or file; all where it is left out.", HelpName = "MIGRATION" };
        var dry = new Option<bool>("--dry-run") { Description = "Only tell: the SQL, the locks that a sandbox saw, how large the tables are." };
        var plan = new Option<string?>("--plan") { Description = "Run a plan that 'tenet plan --from URL --out FILE.json' wrote, in place of migrations.", HelpName = "FILE" };
        var arguments = new RunArguments();
        var fleet = new FleetArguments();
        var command = new Command("up", "Run the migrations that a database has not got yet: each in a transaction with its row in the ledger, or step by step where that cannot be.") { to, dry, plan };
        foreach (var option in arguments.All.Concat(fleet.All))
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(plan) is { } file)
            {
                await using var planned = new Session(parsed, cancellation);
                return parsed.GetValue(to) is null && !parsed.GetValue(dry) && !fleet.IsAsked(parsed)
                    ? await new MigrationRun(planned, parsed, arguments).PlanAsync(file)
                    : throw new TenetException(ErrorCode.UsageWrong, "--plan runs a plan as it stands: --to, --dry-run and --targets are for migrations.");
            }

            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            if (fleet.IsAsked(parsed))
            {
                return parsed.GetValue(dry)
                    ? throw new TenetException(ErrorCode.UsageWrong, "--dry-run looks at one database: name it with --database in place of --targets.")
                    : await fleet.UpAsync(session, parsed, arguments, parsed.GetValue(to));
            }

            return await new MigrationRun(session, parsed, arguments).UpAsync(parsed.GetValue(to), parsed.GetValue(dry));
        });
        return command;
    }
}
