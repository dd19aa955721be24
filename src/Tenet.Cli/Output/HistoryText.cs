using Tenet.Core.History;

namespace Tenet.Cli.Output;

/// <summary>Events of the history as text, under the migration that caused them.</summary>
internal static class HistoryText
{
    /// <param name="terminal">Where to.</param>
    /// <param name="steps">The migrations in order.</param>
    /// <param name="events">What to show.</param>
    /// <param name="whole">Tell the values that changed as well.</param>
    /// <param name="onlyBreaking">The events are those that may break clients.</param>
    public static void Write(Terminal terminal, IReadOnlyList<MigrationStep> steps, IReadOnlyList<HistoryEvent> events, bool whole, bool onlyBreaking)
    {
        var byStep = events.ToLookup(item => item.Step);
        if (onlyBreaking && events.Count == 0)
        {
            terminal.Line("[green]nothing that may break a client[/]");
        }

        foreach (var step in steps.Where(step => !(whole || onlyBreaking) || byStep[step].Any()))
        {
            terminal.Line($"[bold]{Markup.Escape(step.Version)}[/] {Markup.Escape(step.Name)}{(byStep[step].Any() ? "" : "  [grey]no change of the schema[/]")}");
            var made = byStep[step].Where(item => item.Kind == HistoryEventKind.Created).Select(item => item.Id).ToHashSet();
            var gone = byStep[step].Where(item => item.Kind == HistoryEventKind.Dropped).Select(item => item.Id).ToHashSet();
            foreach (var item in byStep[step].Where(item => item.Parent is not { } parent || !(made.Contains(parent) || gone.Contains(parent))))
            {
                terminal.Line($"  {Mark(item.Kind)} {Markup.Escape(Subject(item))}{(item.Breaking is null ? "" : $"  [red]breaking:[/] {Markup.Escape(item.Breaking)}")}");
                foreach (var attribute in whole ? item.Attributes : [])
                {
                    terminal.Line($"      {Markup.Escape(attribute.Name)}: {Markup.Escape(OneLine(attribute.Before))} [grey]->[/] {Markup.Escape(OneLine(attribute.After))}");
                }
            }
        }
    }

    private static string Subject(HistoryEvent item) => item.Kind switch
    {
        HistoryEventKind.Renamed => $"{item.OldId} renamed to {item.Id.Path}",
        HistoryEventKind.Changed => $"{item.Id}: {string.Join(", ", item.Attributes.Select(attribute => attribute.Name))}",
        _ => item.Id.ToString(),
    };

    private static string Mark(HistoryEventKind kind) => kind switch
    {
        HistoryEventKind.Created => "[green]+[/]",
        HistoryEventKind.Dropped => "[red]-[/]",
        HistoryEventKind.Renamed => "[blue]>[/]",
        _ => "[yellow]~[/]",
    };

    private static string OneLine(string? value) => value is null ? "none" : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
