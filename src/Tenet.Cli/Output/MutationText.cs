using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Isolation.Mutants;

namespace Tenet.Cli.Output;

/// <summary>What became of a schema that was weakened, as text: each change that nobody noticed, and how many there were.</summary>
internal static class MutationText
{
    public static void Write(Terminal terminal, MutationReport report, bool all)
    {
        foreach (var result in report.Results.Where(result => all || result.Fate is MutantFate.Survived or MutantFate.Equivalent or MutantFate.Held))
        {
            terminal.Line($"  {Word(result.Fate)} {Markup.Escape(result.Mutant.Name)}{(result.Detail is null ? "" : ": " + Markup.Escape(result.Detail))}");
        }

        var (caught, survived) = (report.Count(MutantFate.Caught), report.Count(MutantFate.Survived));
        terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{(report.Passed ? "[green]caught[/]" : "[red]caught[/]")} {caught} of {caught + survived} changes, {Math.Floor(report.Share * 100)} %; {report.Count(MutantFate.Held)} are held by something else as well, {report.Count(MutantFate.Equivalent)} weaken nothing, {report.Count(MutantFate.Refused)} the server refuses{(report.Passed ? "" : $" ({ErrorCode.MutantsSurvive.Id})")}"));
    }

    private static string Word(MutantFate fate) => fate switch
    {
        MutantFate.Caught => "[green]caught[/]    ",
        MutantFate.Survived => "[red]survived[/]  ",
        MutantFate.Held => "[grey]held[/]      ",
        MutantFate.Equivalent => "[grey]equivalent[/]",
        _ => "[grey]refused[/]   ",
    };
}
