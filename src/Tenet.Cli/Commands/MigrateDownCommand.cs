using System.CommandLine;
using Tenet.Cli.Running;
using Tenet.Core.Errors;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate down</c>: takes migrations back, the latest first.</summary>
internal static class MigrateDownCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var to = new Option<string?>("--to") { Description = "The last migration that stays, by version, name or file; 0 for none.", HelpName = "MIGRATION" };
        var steps = new Option<int?>("--steps") { Description = "How many are taken back; 1 unless given.", HelpName = "N" };
        var arguments = new RunArguments();
        var command = new Command("down", "Take migrations back by their down parts, the latest first.") { to, steps };
        foreach (var option in arguments.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            if (parsed.GetValue(to) is not null && parsed.GetValue(steps) is not null)
            {
                throw new TenetException(ErrorCode.UsageWrong, "--to names what stays and --steps counts what goes: give one of them.");
            }

            return parsed.GetValue(steps) is < 1
                ? throw new TenetException(ErrorCode.UsageWrong, "--steps: there is at least one.")
                : await new MigrationRun(session, parsed, arguments).DownAsync(parsed.GetValue(to), parsed.GetValue(steps) ?? 1);
        });
        return command;
    }
}
