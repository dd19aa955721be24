using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>A proof of isolation as text: a matrix of objects and families of attacks, each leak, and what is not proven.</summary>
internal static class IsolationText
{
    private const int MostShown = 40;

    private const int Width = 8;

    public static void Write(Terminal terminal, IsolationReport report, IReadOnlyList<string> written, bool all)
    {
        terminal.Line($"{report.Tenants} tenants, attacked by {report.Personas.Count}: {Markup.Escape(string.Join(", ", report.Personas))}");
        terminal.Line();
        Matrix(terminal, report);
        var open = report.Open.ToList();
        foreach (var result in open.Take(all ? int.MaxValue : MostShown))
        {
            terminal.Line($"  {VerdictWord.Padded(result.Verdict)} {result.Attack} on {Markup.Escape(Shown(result.Object))}: {Markup.Escape(result.Reason ?? "")}{(result.Persona is null || result.Verdict == Verdict.Undecided ? "" : $" (by {Markup.Escape(result.Persona)})")}");
        }

        if (open.Count > MostShown && !all)
        {
            terminal.Line($"  ... and {open.Count - MostShown} more (-v shows them)");
        }

        foreach (var result in report.Results.Where(result => result.Accepted is not null))
        {
            terminal.Line($"  [grey]meant so[/]  {result.Attack} on {Markup.Escape(Shown(result.Object))}: {Markup.Escape(result.Accepted!)}");
        }

        foreach (var file in written)
        {
            terminal.Line($"wrote {Markup.Escape(file)}");
        }

        terminal.Line();
        terminal.Line(Summary(report));
        terminal.Line();
        terminal.Line("[bold]Not proven[/]");
        foreach (var line in report.NotProven)
        {
            terminal.Line($"  {Markup.Escape(line)}");
        }
    }

    /// <summary>The whole in one line.</summary>
    public static string Summary(IsolationReport report)
    {
        var objects = report.Results.Select(result => result.Object).Distinct().Count();
        var accepted = report.Results.Count(result => result.Accepted is not null);
        var so = accepted == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {accepted} by decision");
        return report.Passed
            ? string.Create(CultureInfo.InvariantCulture, $"[green]isolated[/]: {objects} objects withstand {report.Results.Count} attacks in {report.Attempts} attempts{so}")
            : string.Create(CultureInfo.InvariantCulture, $"[red]not isolated[/]: {report.Count(Verdict.Refuted)} refuted, {report.Count(Verdict.Undecided)} undecided of {report.Results.Count} attacks on {objects} objects{so} ({ErrorCode.NotIsolated.Id})");
    }

    private static void Matrix(Terminal terminal, IsolationReport report)
    {
        var families = AttackBook.Families.Where(family => report.Results.Any(result => result.Family == family)).ToList();
        var objects = report.Results.GroupBy(result => result.Object).ToList();
        if (objects.Count == 0)
        {
            return;
        }

        var width = objects.Max(group => Shown(group.Key).Length);
        terminal.Line($"  [bold]{new string(' ', width)}  {string.Join("  ", families.Select(family => family.PadRight(Width))).TrimEnd()}[/]");
        foreach (var group in objects)
        {
            terminal.Line($"  {Markup.Escape(Shown(group.Key).PadRight(width))}  {string.Join("  ", families.Select(family => Cell([.. group.Where(result => result.Family == family)])))}".TrimEnd());
        }

        terminal.Line();
    }

    private static string Cell(IReadOnlyList<AttackResult> results)
    {
        var open = results.Where(result => result.Accepted is null && result.Verdict != Verdict.Proved).ToList();
        var refuted = open.Count(result => result.Verdict == Verdict.Refuted);
        return results.Count == 0 ? Padded("grey", "·")
            : refuted > 0 ? Padded("red", $"LEAK {refuted}")
            : open.Count > 0 ? Padded("yellow", $"?    {open.Count}")
            : results.Any(result => result.Accepted is not null) ? Padded("green", "meant")
            : Padded("green", $"ok {results.Count,4}");
    }

    // Blanks stand outside of the style, so that none is left at the end of a line.
    private static string Padded(string style, string text) => $"[{style}]{text}[/]{new string(' ', Math.Max(0, Width - text.Length))}";

    private static string Shown(FactId id) => id.Schema == "public" ? id.Path["public.".Length..] : id.Path;
}
