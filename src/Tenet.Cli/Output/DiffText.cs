using Spectre.Console;
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
    public static void Write(Terminal terminal, IReadOnlyList<FactChange> changes, string first, string second)
    {
        var whole = changes.Where(change => change.IsAdded || change.IsRemoved).Select(change => change.Id).ToHashSet();
        foreach (var change in changes.Where(change => !GoesWithParent(change, whole)))
        {
            var parts = changes.Count(other => other.Attributes.Count == 0 && (other.After ?? other.Before)!.Parent == change.Id);
            var more = parts == 0 || change.Attributes.Count > 0 ? "" : $" [grey](with {parts} {(parts == 1 ? "part" : "parts")})[/]";
            if (change.IsAdded)
            {
                terminal.Line($"[green]+[/] {Markup.Escape(change.Id.ToString())} is only in {Markup.Escape(second)}{more}");
            }
            else if (change.IsRemoved)
            {
                terminal.Line($"[red]-[/] {Markup.Escape(change.Id.ToString())} is only in {Markup.Escape(first)}{more}");
            }
            else
            {
                terminal.Line($"[yellow]~[/] {Markup.Escape(change.Id.ToString())}");
                foreach (var attribute in change.Attributes)
                {
                    terminal.Line($"    {Markup.Escape(attribute.Name)}: {Value(attribute.Before)} [grey]->[/] {Value(attribute.After)}");
                }
            }
        }
    }

    // A table that is not there is one difference, not one for each of its columns.
    private static bool GoesWithParent(FactChange change, HashSet<FactId> whole) =>
        change.Attributes.Count == 0 && (change.After ?? change.Before)!.Parent is { } parent && whole.Contains(parent);

    private static string Value(string? value) => value is null ? "[grey]none[/]" : Markup.Escape(value.Contains('\n') ? "\n" + Indent(value) : value);

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => "        " + line));
}
