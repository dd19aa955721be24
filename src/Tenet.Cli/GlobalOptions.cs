using System.CommandLine;
using Tenet.Cli.Output;

namespace Tenet.Cli;

/// <summary>The options that every command takes.</summary>
/// <param name="Project">The project's folder.</param>
/// <param name="Format">How results are written to standard output.</param>
/// <param name="NoColor">No colours; also by the variable NO_COLOR.</param>
/// <param name="Quiet">Results and errors alone.</param>
/// <param name="Verbose">More of what happens, and the causes of errors.</param>
/// <param name="PostgresBin">Folder of the server programs to use.</param>
/// <param name="SandboxUrl">A server of the user's to work on in place of an embedded one.</param>
/// <param name="NoCache">Nothing is taken from earlier runs; also by the variable TENET_CACHE.</param>
internal sealed record GlobalOptions(
    string Project, OutputFormat Format, bool NoColor, bool Quiet, bool Verbose, string? PostgresBin, string? SandboxUrl, bool NoCache = false)
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string JUnit = "junit";

    private static readonly Option<string> ProjectOption = new("--project", "-p")
        { Description = "The project's folder.", HelpName = "DIR", DefaultValueFactory = _ => ".", Recursive = true };

    private static readonly Option<string> FormatOption = new("--format")
        { Description = "How results are written: text, or one JSON document; lint and drift know two more.", HelpName = "text|json|sarif|junit", DefaultValueFactory = _ => Text, Recursive = true };

    private static readonly Option<bool> NoColorOption = new("--no-color") { Description = "No colours.", Recursive = true };

    private static readonly Option<bool> QuietOption = new("--quiet", "-q") { Description = "Only results and errors.", Recursive = true };

    private static readonly Option<bool> VerboseOption = new("--verbose", "-v") { Description = "What took how long, and the causes of errors.", Recursive = true };

    private static readonly Option<string?> PostgresBinOption = new("--postgres-bin")
        { Description = "Folder with the programs of the PostgreSQL server to run (also TENET_POSTGRES_BIN).", HelpName = "DIR", Recursive = true };

    private static readonly Option<string?> SandboxUrlOption = new("--sandbox-url")
        { Description = "Work in databases of its own on this server in place of an embedded one.", HelpName = "URL", Recursive = true };

    private static readonly Option<bool> NoCacheOption = new("--no-cache")
        { Description = "Read everything anew (also TENET_CACHE=off).", Recursive = true };

    /// <summary>Forms for other programs that only <c>lint</c> and <c>drift</c> have.</summary>
    public bool IsOfFindings => Format is OutputFormat.Sarif or OutputFormat.JUnit;

    /// <summary>What holds where nothing was said.</summary>
    public static GlobalOptions None { get; } = new(".", OutputFormat.Text, NoColorWanted, false, false, null, null);

    private static bool NoColorWanted => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    public static void AddTo(Command root)
    {
        foreach (var option in (Option[])[ProjectOption, FormatOption, NoColorOption, QuietOption, VerboseOption, PostgresBinOption, SandboxUrlOption, NoCacheOption])
        {
            root.Options.Add(option);
        }

        FormatOption.AcceptOnlyFromAmong(Text, Json, Sarif, JUnit);
    }

    public static GlobalOptions Read(ParseResult parsed) => new(
        Value(parsed, ProjectOption) ?? ".",
        Value(parsed, FormatOption) switch { Json => OutputFormat.Json, Sarif => OutputFormat.Sarif, JUnit => OutputFormat.JUnit, _ => OutputFormat.Text },
        Value(parsed, NoColorOption) || NoColorWanted,
        Value(parsed, QuietOption),
        Value(parsed, VerboseOption),
        Value(parsed, PostgresBinOption),
        Value(parsed, SandboxUrlOption),
        Value(parsed, NoCacheOption));

    // An option without its value is reported as a parse error; writing that error needs the others.
    private static T? Value<T>(ParseResult parsed, Option<T> option)
    {
        try
        {
            return parsed.GetResult(option)?.Errors.Any() == true ? default : parsed.GetValue(option);
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }
}
