using Spectre.Console;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>An error as text: what happened, where, why, what to do next.</summary>
internal static class ErrorText
{
    public static void Write(IAnsiConsole console, TenetException error, bool withCause)
    {
        console.MarkupLineInterpolated($"[red]{error.Code.Id}[/]: {error.Message}");
        if (error.Place is not null)
        {
            console.MarkupLineInterpolated($"  at {error.Place}");
        }

        foreach (var detail in error.Details)
        {
            console.MarkupLineInterpolated($"  {detail}");
        }

        console.MarkupLineInterpolated($"  [grey]{error.Remedy} More: docs/errors/{error.Code.Id}.md[/]");
        if (withCause && error.InnerException is not null)
        {
            console.MarkupLineInterpolated($"[grey]{error.InnerException}[/]");
        }
    }
}
