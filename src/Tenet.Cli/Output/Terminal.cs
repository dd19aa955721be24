using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>
/// Where results, progress and errors go: results to standard output, the rest to standard error. With
/// <c>--format json</c> standard output holds one JSON document and nothing else.
/// </summary>
internal sealed class Terminal(GlobalOptions options)
{
    private readonly Lazy<IAnsiConsole> result = new(() => Console(System.Console.Out, options.NoColor || System.Console.IsOutputRedirected));
    private readonly Lazy<IAnsiConsole> notes = new(() => Console(System.Console.Error, options.NoColor || System.Console.IsErrorRedirected));

    public bool IsJson => options.Format == OutputFormat.Json;

    /// <summary>A line of the result, in Spectre's markup; nothing under <c>--format json</c>.</summary>
    public void Line(string markup = "")
    {
        if (!IsJson)
        {
            result.Value.MarkupLine(markup);
        }
    }

    /// <summary>What is going on, for people who wait.</summary>
    public void Say(string text)
    {
        if (!options.Quiet)
        {
            notes.Value.MarkupLineInterpolated($"[grey]{text}[/]");
        }
    }

    /// <summary>For those who want to know more.</summary>
    public void Detail(string text)
    {
        if (options.Verbose && !options.Quiet)
        {
            notes.Value.MarkupLineInterpolated($"[grey]{text}[/]");
        }
    }

    public void Warn(string text) => notes.Value.MarkupLineInterpolated($"[yellow]warning:[/] {text}");

    /// <summary>The result as JSON; nothing under <c>--format text</c>.</summary>
    public void Json<T>(T value, JsonTypeInfo<T> form)
    {
        if (IsJson)
        {
            System.Console.Out.WriteLine(JsonSerializer.Serialize(value, form));
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
                ErrorText.Write(notes.Value, error, options.Verbose);
            }
        }
        catch (IOException)
        {
            // The disk that standard output goes to is full, say.
        }
    }

    private static IAnsiConsole Console(TextWriter writer, bool plain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        // Lines are broken by the terminal, not by us: a path in an error must stay in one piece.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
