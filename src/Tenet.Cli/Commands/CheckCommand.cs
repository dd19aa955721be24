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
        var command = new Command("check", "Does the history replay and make the desired schema, and are documents and models true? Exit status 1 where not.");
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            return await RunAsync(session);
        });
        return command;
    }

    public static async Task<int> RunAsync(Session session)
    {
        session.Shapes.Wanted = true;
        var report = await ProjectCheck.RunAsync(session);
        session.Terminal.Json(CheckJson.Of(report), OutputJson.Default.CheckJson);
        CheckText.Write(session.Terminal, report);
        if (report.Passed)
        {
            await Verdicts.KeepAsync(session);
        }

        return report.Passed ? 0 : 1;
    }
}
