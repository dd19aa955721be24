using Tenet.Cli.Output;
using Tenet.Core.Errors;

namespace Tenet.Cli.Checking;

/// <summary>A check's report as text.</summary>
internal static class CheckText
{
    public static void Write(Terminal terminal, CheckReport report)
    {
        terminal.Line($"[bold]{Markup.Escape(report.Project)}[/] on {Markup.Escape(report.Server)}");
        terminal.Line($"  [green]ok[/]   desired schema loads: {report.Facts} {(report.Facts == 1 ? "fact" : "facts")}");
        if (report.Migrations is { } count)
        {
            terminal.Line($"  [green]ok[/]   history replays: {count} {(count == 1 ? "migration" : "migrations")}");
            terminal.Line(report.Passed
                ? "  [green]ok[/]   history makes the desired schema"
                : $"  [red]fail[/] history does not make the desired schema: {report.Differences.Count} {(report.Differences.Count == 1 ? "fact differs" : "facts differ")} ({ErrorCode.SchemaDiffers.Id})");
        }
        else
        {
            terminal.Line("  [grey]none[/] no migrations to replay");
        }

        DiffText.Write(terminal, report.Differences, "the history", "the desired schema");
        if (report.Unrecorded.Count > 0)
        {
            terminal.Line($"  [grey]note[/] not in tenet.sum yet: {Markup.Escape(string.Join(", ", report.Unrecorded))} (tenet migrate repair records them)");
        }

        NoticeText.Write(terminal, report.Notices);
    }
}
