using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>An error as text: what happened, where, why, what to do next.</summary>
internal static class ErrorText
{
    /// <returns>Lines in <see cref="Markup"/>.</returns>
    public static IEnumerable<string> Lines(TenetException error, bool withCause)
    {
        yield return $"[red]{error.Code.Id}[/]: {Markup.Escape(error.Message)}";
        if (error.Place is not null)
        {
            yield return $"  at {Markup.Escape(error.Place)}";
        }

        foreach (var detail in error.Details)
        {
            yield return $"  {Markup.Escape(detail)}";
        }

        yield return $"  [grey]{Markup.Escape(error.Remedy)} More: docs/errors/{error.Code.Id}.md[/]";
        if (withCause && error.InnerException is not null)
        {
            yield return $"[grey]{Markup.Escape(error.InnerException.ToString())}[/]";
        }
    }
}
