using System.CommandLine;
using Tenet.Cli.Running;
using Tenet.Core.Errors;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate baseline</c>: takes migrations over that a database has already.</summary>
internal static class MigrateBaselineCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var to = new Option<string?>("--to") { Description = "The last migration that the database has, by version, name or file; what another tool says, or all, where it is left out.", HelpName = "MIGRATION" };
        var tool = new Option<string?>("--from-tool") { Description = "Whose history is taken over: auto, flyway, dbmate, prisma, golang-migrate, supabase, ef-core or sqitch.", HelpName = "TOOL" };
        var unproved = new Option<bool>("--unproved") { Description = "Do not compare the database with what the migrations make." };
        var arguments = new RunArguments();
        var command = new Command("baseline", "Enter migrations as applied that a database has already. Exit status 1 where it is not what they make.") { to, tool, unproved };
        foreach (var option in arguments.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            return parsed.GetValue(to) is not null && parsed.GetValue(tool) is not null
                ? throw new TenetException(ErrorCode.UsageWrong, "--to names the last migration and --from-tool asks another tool for it: give one of them.")
                : await new BaselineRun(session, parsed.GetValue(to), parsed.GetValue(tool), !parsed.GetValue(unproved)).RunAsync(parsed, arguments);
        });
        return command;
    }
}
