using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>
/// Where results, progress and errors go: results to standard output, the rest to standard error. With
/// <c>--format json</c> standard output holds one JSON document and nothing else.
/// </summary>
internal sealed class Terminal(GlobalOptions options)
{
    // NO_COLOR is among the options; a terminal that calls itself dumb knows no colours.
    private readonly bool mayColour = !options.NoColor && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    public bool IsJson => options.Format == OutputFormat.Json;

    /// <summary>A line of the result, in <see cref="Markup"/>; nothing under <c>--format json</c>.</summary>
    public void Line(string markup = "")
    {
        // Lines are broken by the terminal, not by us: a path must stay in one piece.
        if (!IsJson)
        {
            Console.Out.WriteLine(Markup.Render(markup, mayColour && !Console.IsOutputRedirected));
        }
    }

    /// <summary>A result that is a whole text; nothing under <c>--format json</c>.</summary>
    public void Text(string text)
    {
        if (!IsJson)
        {
            Console.Out.Write(text);
        }
    }

    /// <summary>What is going on, for people who wait.</summary>
    public void Say(string text)
    {
        if (!options.Quiet)
        {
            Note($"[grey]{Markup.Escape(text)}[/]");
        }
    }

    /// <summary>For those who want to know more.</summary>
    public void Detail(string text)
    {
        if (options.Verbose)
        {
            Say(text);
        }
    }

    public void Warn(string text) => Note($"[yellow]warning:[/] {Markup.Escape(text)}");

    /// <summary>The result as JSON; nothing under <c>--format text</c>.</summary>
    public void Json<T>(T value, JsonTypeInfo<T> form)
    {
        if (IsJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(value, form));
        }
    }

    /// <summary>The one error that a run ends with. Where nobody can take it, the exit status alone tells.</summary>
    public void Error(TenetException error)
    {
        try
        {
            if (IsJson)
            {
                Json(ErrorReport.Of(error), OutputJson.Default.ErrorReport);
            }
            else
            {
                foreach (var line in ErrorText.Lines(error, options.Verbose))
                {
                    Note(line);
                }
            }
        }
        catch (IOException)
        {
            // The disk that the output goes to is full, say.
        }
    }

    private void Note(string markup) => Console.Error.WriteLine(Markup.Render(markup, mayColour && !Console.IsErrorRedirected));
}
