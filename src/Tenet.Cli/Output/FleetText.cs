using System.Globalization;
using Tenet.Cli.Fleets;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>What many targets have and what became of them, as text.</summary>
internal static class FleetText
{
    /// <summary>A table, a line a target.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<FleetStanding> standings)
    {
        var width = standings.Max(standing => standing.Target.Name.Length);
        terminal.Line($"[bold]{"target".PadRight(width)}  applied  pending  wrong  last[/]");
        foreach (var standing in standings)
        {
            var name = Markup.Escape(standing.Target.Name.PadRight(width));
            terminal.Line(standing.Error is { } error
                ? $"{name}  [red]{error.Code.Id}: {Markup.Escape(error.Message)}[/]"
                : string.Create(CultureInfo.InvariantCulture, $"{name}  {standing.Applied,7}  {Marked(standing.Pending, 7, "yellow")}  {Marked(standing.Troubled, 5, "red")}  {Markup.Escape(standing.Last ?? "none")}"));
        }

        var late = standings.Count(standing => standing.Pending > 0);
        terminal.Line($"{Count(standings.Count)}: {(late == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{late}"))} with migrations pending"
            + $"{Some(standings.Count(standing => standing.Troubled > 0), "wrong")}{Some(standings.Count(standing => standing.Error is not null), "not reached")}");
    }

    /// <summary>What became of one.</summary>
    public static void Write(Terminal terminal, FleetOutcome outcome)
    {
        var name = Markup.Escape(outcome.Target.Name);
        switch (outcome.Result)
        {
            case FleetResult.Done:
                terminal.Line(string.Create(CultureInfo.InvariantCulture, $"[green]applied[/] {outcome.Ran} to {name} [grey]({outcome.Took.TotalSeconds:0.00} s)[/]"));
                break;
            case FleetResult.Failed:
                terminal.Line($"[red]failed[/] {name}: {outcome.Error!.Code.Id}: {Markup.Escape(outcome.Error.Message)}{(outcome.Error.Place is { } place ? $" [grey]({Markup.Escape(place)})[/]" : "")}");
                foreach (var detail in outcome.Error.Details)
                {
                    terminal.Line("    " + Markup.Escape(detail));
                }

                break;
        }
    }

    /// <summary>How many became what.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<FleetOutcome> outcomes, TimeSpan took)
    {
        int Of(FleetResult result) => outcomes.Count(outcome => outcome.Result == result);
        var isWhole = Of(FleetResult.Failed) + Of(FleetResult.NotTried) == 0;
        var line = string.Create(CultureInfo.InvariantCulture, $"{Count(outcomes.Count)} in {took.TotalSeconds:0.0} s: {Of(FleetResult.Done)} migrated, {Of(FleetResult.UpToDate)} had all")
            + Some(Of(FleetResult.Failed), "failed") + Some(Of(FleetResult.NotTried), "not tried");
        terminal.Line(isWhole ? $"[green]{line}[/]" : $"[red]{line} ({ErrorCode.FleetIncomplete.Id})[/]");
    }

    /// <summary>How many targets, in words.</summary>
    public static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "target" : "targets")}");

    private static string Some(int count, string what) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} {what}");

    private static string Marked(int count, int width, string colour)
    {
        var text = count.ToString(CultureInfo.InvariantCulture).PadLeft(width);
        return count == 0 ? text : $"[{colour}]{text}[/]";
    }
}
