using System.CommandLine;
using Tenet.Cli.Drifting;
using Tenet.Cli.Output;
using Tenet.Cli.Planning;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet drift</c>: what a live database has that the project does not say, and the other way round.</summary>
internal static class DriftCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var database = new Option<string?>(DatabaseAddress.Option) { Description = "The live database; else TENET_DATABASE_URL or DATABASE_URL names it. It is only read.", HelpName = "URL" };
        var against = new Option<string?>("--against")
            { Description = "Compare with the history up to this migration, or with the desired schema ('schema'); else with what was applied.", HelpName = "MIGRATION|schema" };
        var fix = new Option<FixDirection?>("--fix")
            { Description = "adopt: write a migration and SQL by which the project says what the database has; revert: write a script that turns the database back.", HelpName = "adopt|revert" };
        var objects = new Option<string[]>("--object") { Description = "With --fix: only this object and what belongs to it; may be given more than once.", HelpName = "NAME" };
        var output = new Option<string?>("--out", "-o") { Description = "With --fix revert: the script for psql (.sql), or the plan for programs (.json).", HelpName = "FILE" };
        var arguments = new PlanArguments();
        var command = new Command("drift", "What a live database has that the project does not say, and the other way round. Exit status 1 where anything differs.") { database, against, fix, objects, output };
        arguments.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var wanted = Wanted(parsed.GetValue(fix), parsed.GetValue(objects) ?? [], parsed.GetValue(output), arguments.Accepted(parsed)) is { } asked
                ? asked with { Renames = arguments.Renames(parsed), Strategy = arguments.Strategy(parsed), Prove = arguments.Proves(parsed) }
                : null;
            await using var session = new Session(parsed, cancellation, wholeProject: true, twoSchemas: true);
            var request = new DriftRequest(DatabaseAddress.Of(parsed.GetValue(database)), parsed.GetValue(against));
            var report = await new DriftRun(session, request).RunAsync();
            var done = wanted is null ? null : await new DriftFix(session, request.Url, report, wanted).RunAsync();
            Report(session.Terminal, report, done, wanted);
            return report.Changes.Count == 0 || done is { IsAll: true } ? 0 : 1;
        });
        return command;
    }

    private static FixRequest? Wanted(FixDirection? direction, string[] objects, string? output, Acceptance accepted) => direction switch
    {
        null when objects.Length > 0 || output is not null => throw new TenetException(ErrorCode.UsageWrong, "--object and --out say what --fix is to write: say --fix adopt or --fix revert."),
        null => null,
        FixDirection.Revert when Path.GetExtension(output) is not (".sql" or ".json") => throw new TenetException(ErrorCode.UsageWrong, "--fix revert writes a script: say where with --out FILE.sql or --out FILE.json."),
        FixDirection.Adopt when output is not null => throw new TenetException(ErrorCode.UsageWrong, "--fix adopt writes the next migration, and a file beside the desired schema: leave --out out."),
        _ => new FixRequest(direction.Value, objects, output, accepted),
    };

    private static void Report(Terminal terminal, DriftReport report, FixedDrift? done, FixRequest? wanted)
    {
        terminal.Json(DriftJson.Of(report, done), OutputJson.Default.DriftJson);
        terminal.Document(OutputFormat.Sarif, () => SarifText.Of(DriftFindings.Of(report)));
        terminal.Document(OutputFormat.JUnit, () => JUnitText.Of(DriftFindings.Of(report), "drift"));
        DriftText.Write(terminal, report);
        if (done?.Change is { } change)
        {
            PlanText.Write(terminal, change, wanted!.Accepted);
        }

        foreach (var line in (done?.Written.Select(path => $"wrote {path}") ?? []).Concat(done?.Left ?? []))
        {
            terminal.Line(Markup.Escape(line));
        }
    }
}
