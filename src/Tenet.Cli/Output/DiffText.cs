using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>Differing facts as text: a line a fact, a line a changed attribute.</summary>
internal static class DiffText
{
    /// <param name="terminal">Where to.</param>
    /// <param name="changes">The differences.</param>
    /// <param name="first">What the first schema is called, e.g. "the history".</param>
    /// <param name="second">What the second one is called.</param>
    /// <param name="place">Where a fact is made; null where nobody asks.</param>
    public static void Write(Terminal terminal, IReadOnlyList<FactChange> changes, string first, string second, Func<FactChange, string?>? place = null)
    {
        var partsOf = changes.Where(change => change.Attributes.Count == 0).Select(Parent).OfType<FactId>().CountBy(parent => parent).ToDictionary();
        foreach (var change in Heads(changes))
        {
            var made = place?.Invoke(change) is { } said ? $" [grey]({Markup.Escape(said)})[/]" : "";
            var parts = partsOf.GetValueOrDefault(change.Id);
            var more = parts == 0 || change.Attributes.Count > 0 ? "" : $" [grey](with {parts} {(parts == 1 ? "part" : "parts")})[/]";
            if (change.IsAdded)
            {
                terminal.Line($"[green]+[/] {Markup.Escape(change.Id.ToString())} is only in {Markup.Escape(second)}{more}{made}");
            }
            else if (change.IsRemoved)
            {
                terminal.Line($"[red]-[/] {Markup.Escape(change.Id.ToString())} is only in {Markup.Escape(first)}{more}{made}");
            }
            else
            {
                terminal.Line($"[yellow]~[/] {Markup.Escape(change.Id.ToString())}{made}");
                foreach (var attribute in change.Attributes)
                {
                    foreach (var line in Lines(attribute))
                    {
                        terminal.Line("    " + line);
                    }
                }
            }
        }
    }

    /// <summary>The differences but those that go with another: a table that is not there is one difference, not one for each of its columns.</summary>
    public static IReadOnlyList<FactChange> Heads(IReadOnlyList<FactChange> changes)
    {
        var whole = changes.Where(change => change.IsAdded || change.IsRemoved).Select(change => change.Id).ToHashSet();
        return [.. changes.Where(change => !GoesWithParent(change, whole))];
    }

    private static bool GoesWithParent(FactChange change, HashSet<FactId> whole) =>
        change.Attributes.Count == 0 && Parent(change) is { } parent && whole.Contains(parent);

    private static FactId? Parent(FactChange change) => (change.After ?? change.Before)!.Parent;

    private static IEnumerable<string> Lines(AttributeChange change) =>
        IsLong(change.Before) || IsLong(change.After)
            ? LongLines(change)
            : [$"{Markup.Escape(change.Name)}: {Value(change.Before)} [grey]->[/] {Value(change.After)}"];

    // What both begin and end with is left out, except for one line, so that the eye finds the difference in a function's body.
    private static IEnumerable<string> LongLines(AttributeChange change)
    {
        var (before, after) = (Split(change.Before), Split(change.After));
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        yield return $"{Markup.Escape(change.Name)}:";
        if (head > 0)
        {
            yield return $"  [grey]  {Markup.Escape(before[head - 1])}[/]";
        }

        foreach (var line in before[head..^tail])
        {
            yield return $"  [red]-[/] {Markup.Escape(line)}";
        }

        foreach (var line in after[head..^tail])
        {
            yield return $"  [green]+[/] {Markup.Escape(line)}";
        }

        if (tail > 0)
        {
            yield return $"  [grey]  {Markup.Escape(before[^tail])}[/]";
        }
    }

    private static bool IsLong(string? value) => value is { Length: > 120 } || value?.Contains('\n') == true;

    private static string[] Split(string? value) => value is null ? [] : value.Split('\n');

    private static string Value(string? value) => value is null ? "[grey]none[/]" : Markup.Escape(value);
}
