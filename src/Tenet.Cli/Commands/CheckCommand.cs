using System.CommandLine;
using Tenet.Cli.Caching;
using Tenet.Cli.Checking;
using Tenet.Cli.Output;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet check</c>: all that the project promises, in one run.</summary>
internal static class CheckCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var noProof = new Option<bool>("--no-proof") { Description = "Execute nothing: attack no tenant, run no query." };
        var command = new Command("check", "All that the project promises: history, desired schema, rules, documents, models, tenants kept apart, queries. Exit status 1 where something does not hold.") { noProof };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            return await RunAsync(session, !parsed.GetValue(noProof));
        });
        return command;
    }

    public static async Task<int> RunAsync(Session session, bool proves = true)
    {
        session.Shapes.Wanted = true;
        var report = await ProjectCheck.RunAsync(session);
        report = await ProjectProofs.AddAsync(session, report, proves);
        session.Terminal.Json(CheckJson.Of(report), OutputJson.Default.CheckJson);
        CheckText.Write(session.Terminal, report);
        if (report.Passed)
        {
            await Verdicts.KeepAsync(session);
        }

        return report.Passed ? 0 : 1;
    }
}
