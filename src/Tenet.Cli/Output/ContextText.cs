using Tenet.Cli.Sources;

namespace Tenet.Cli.Output;

/// <summary>What <c>tenet context</c> says, as text.</summary>
internal static class ContextText
{
    public static void Write(Terminal terminal, ProjectKnowledge known, IReadOnlyList<string> written)
    {
        foreach (var item in known.Ids.All)
        {
            terminal.Line($"{item.Id}  {Markup.Escape(item.Object.Path)}  [grey]{item.Category.ToString().ToLowerInvariant()}[/]");
        }

        foreach (var rename in known.Bound.Renames)
        {
            terminal.Line($"[blue]>[/] {Markup.Escape($"{rename.File}:{rename.Line}: {(rename.Column is null ? "" : rename.Column + " is now ")}{rename.New}")}");
        }

        foreach (var finding in known.Findings)
        {
            terminal.Line($"[red]{finding.Code}[/] {Markup.Escape(finding.Place)}: {Markup.Escape(finding.Message)}{(finding.Other is null ? "" : Markup.Escape($" See {finding.Other}."))}");
        }

        foreach (var file in written)
        {
            terminal.Line($"wrote {Markup.Escape(file)}");
        }

        terminal.Line(known.Findings.Count == 0 ? "[green]nothing to complain about[/]" : $"[red]{known.Findings.Count} {(known.Findings.Count == 1 ? "finding" : "findings")}[/]");
    }
}
