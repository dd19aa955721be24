using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Cli.Caching;
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

    private bool IsText => options.Format == OutputFormat.Text;

    /// <summary>A line of the result, in <see cref="Markup"/>; nothing under another <c>--format</c>.</summary>
    public void Line(string markup = "")
    {
        // Lines are broken by the terminal, not by us: a path must stay in one piece.
        if (IsText)
        {
            Print(Markup.Render(markup, mayColour && !Console.IsOutputRedirected) + Environment.NewLine);
        }
    }

    /// <summary>A result that is a whole text; nothing under another <c>--format</c>.</summary>
    public void Text(string text)
    {
        if (IsText)
        {
            Print(text);
        }
    }

    /// <summary>The result in a form for other programs; nothing where another one is asked for.</summary>
    public void Document(OutputFormat form, Func<string> text)
    {
        if (options.Format == form)
        {
            Print(text());
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

    /// <summary>What is told of the machine and not of the project, as that a server is fetched: a verdict stays what it is.</summary>
    /// <returns>The line as it was written; empty where it was not.</returns>
    public string SayOfMachine(string text)
    {
        var line = options.Quiet ? "" : Rendered($"[grey]{Markup.Escape(text)}[/]") + Environment.NewLine;
        Console.Error.Write(line);
        return line;
    }

    /// <summary>For those who want to know more.</summary>
    public void Detail(string text)
    {
        if (options.Verbose)
        {
            Say(text);
        }
    }

    /// <summary>Somebody sits there who can answer.</summary>
    public bool CanAsk => IsText && !options.Quiet && !Console.IsInputRedirected && !Console.IsErrorRedirected;

    /// <summary>Asks, and takes no for an answer where nothing or something else comes.</summary>
    public bool Ask(string question)
    {
        RunRecord.Current?.Spoil();
        Console.Error.Write(Rendered($"{Markup.Escape(question)} [bold]y/N[/] "));
        return Console.In.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    public void Warn(string text) => Note($"[yellow]warning:[/] {Markup.Escape(text)}");

    /// <summary>The result as JSON; nothing under another <c>--format</c>.</summary>
    public void Json<T>(T value, JsonTypeInfo<T> form)
    {
        if (IsJson)
        {
            Print(JsonSerializer.Serialize(value, form) + Environment.NewLine);
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

    private static void Print(string text)
    {
        RunRecord.Current?.Say(text);
        Console.Out.Write(text);
    }

    private void Note(string markup)
    {
        RunRecord.Current?.Spoil();
        Console.Error.WriteLine(Rendered(markup));
    }

    private string Rendered(string markup) => Markup.Render(markup, mayColour && !Console.IsErrorRedirected);
}
