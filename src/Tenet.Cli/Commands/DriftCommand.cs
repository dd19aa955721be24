using System.CommandLine;
using Tenet.Cli.Drifting;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet drift</c>: what a live database has that the project does not say, and the other way round.</summary>
internal static class DriftCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var database = new Option<string?>(DatabaseAddress.Option) { Description = "The live database; else TENET_DATABASE_URL or DATABASE_URL names it. It is only read.", HelpName = "URL" };
        var against = new Option<string?>("--against")
            { Description = "Compare with the history up to this migration, or with the desired schema ('schema'); else with what was applied.", HelpName = "MIGRATION|schema" };
        var command = new Command("drift", "What a live database has that the project does not say, and the other way round. Exit status 1 where anything differs.") { database, against };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true, twoSchemas: true);
            var request = new DriftRequest(DatabaseAddress.Of(parsed.GetValue(database)), parsed.GetValue(against));
            var report = await new DriftRun(session, request).RunAsync();
            Report(session.Terminal, report, []);
            return report.Changes.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static void Report(Terminal terminal, DriftReport report, IReadOnlyList<string> written)
    {
        terminal.Json(DriftJson.Of(report, written), OutputJson.Default.DriftJson);
        terminal.Document(OutputFormat.Sarif, () => SarifText.Of(DriftFindings.Of(report)));
        terminal.Document(OutputFormat.JUnit, () => JUnitText.Of(DriftFindings.Of(report), "drift"));
        DriftText.Write(terminal, report);
    }
}
