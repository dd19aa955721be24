using Tenet.Cli.Drifting;
using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>Drift as text: who has what.</summary>
internal static class DriftText
{
    public static void Write(Terminal terminal, DriftReport report)
    {
        terminal.Line($"{Markup.Escape(report.Project)} at {Markup.Escape(report.Database)}, PostgreSQL {Version(report.Sides.Live.ServerVersion)}");
        terminal.Line($"compared with {Markup.Escape(With(report.Standing))}");
        Write(terminal, report, "only in the project", change => change.IsRemoved);
        Write(terminal, report, "only in the database", change => change.IsAdded);
        Write(terminal, report, "different, as the project has it -> as the database has it", change => change is { IsAdded: false, IsRemoved: false });
        NoticeText.Write(terminal, report.Notices);
        terminal.Line(report.Changes.Count == 0 ? "[green]no drift[/]" : $"[red]drift: {Counts(report.Changes)} ({ErrorCode.DriftFound.Id})[/]");
    }

    private static void Write(Terminal terminal, DriftReport report, string what, Func<FactChange, bool> isSo)
    {
        var changes = report.Changes.Where(isSo).ToList();
        if (changes.Count > 0)
        {
            terminal.Line($"[bold]{what}[/]");
            DiffText.Write(terminal, changes, "the project", "the database", report.PlaceOf);
        }
    }

    private static string With(Standing standing) => standing.Source == StandingSource.Desired
        ? "the desired schema"
        : $"{(standing.Migration is { } last ? $"the history up to {last}" : "a database before the first migration")}{Why(standing.Source)}{Pending(standing.Pending)}";

    private static string Why(StandingSource source) => source switch
    {
        StandingSource.Ledger => ", as its ledger says",
        StandingSource.Nearest => ", which it is nearest to: no ledger says more",
        _ => "",
    };

    private static string Pending(int count) => count == 0 ? "" : $"; {count} {(count == 1 ? "migration is" : "migrations are")} pending";

    private static string Counts(IReadOnlyList<FactChange> changes)
    {
        var heads = DiffText.Heads(changes);
        (int Count, string What)[] counts =
        [
            (heads.Count(change => change.IsRemoved), "only in the project"),
            (heads.Count(change => change.IsAdded), "only in the database"),
            (heads.Count(change => change is { IsAdded: false, IsRemoved: false }), "different"),
        ];
        return string.Join(", ", counts.Where(item => item.Count > 0).Select(item => $"{item.Count} {item.What}"));
    }

    private static string Version(int number) => $"{number / 10000}.{number % 10000}";
}
