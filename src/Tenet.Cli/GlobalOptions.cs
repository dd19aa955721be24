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
internal sealed record GlobalOptions(
    string Project, OutputFormat Format, bool NoColor, bool Quiet, bool Verbose, string? PostgresBin, string? SandboxUrl)
{
    private static readonly Option<string> ProjectOption = new("--project", "-p")
        { Description = "The project's folder.", HelpName = "DIR", DefaultValueFactory = _ => ".", Recursive = true };

    private static readonly Option<OutputFormat> FormatOption = new("--format")
        { Description = "How results are written.", DefaultValueFactory = _ => OutputFormat.Text, Recursive = true };

    private static readonly Option<bool> NoColorOption = new("--no-color") { Description = "No colours.", Recursive = true };

    private static readonly Option<bool> QuietOption = new("--quiet", "-q") { Description = "Only results and errors.", Recursive = true };

    private static readonly Option<bool> VerboseOption = new("--verbose", "-v") { Description = "More of what happens, and the causes of errors.", Recursive = true };

    private static readonly Option<string?> PostgresBinOption = new("--postgres-bin")
        { Description = "Folder with the programs of the PostgreSQL server to run (also TENET_POSTGRES_BIN).", HelpName = "DIR", Recursive = true };

    private static readonly Option<string?> SandboxUrlOption = new("--sandbox-url")
        { Description = "Work in databases of its own on this server in place of an embedded one.", HelpName = "URL", Recursive = true };

    public static void AddTo(Command root)
    {
        foreach (var option in (Option[])[ProjectOption, FormatOption, NoColorOption, QuietOption, VerboseOption, PostgresBinOption, SandboxUrlOption])
        {
            root.Options.Add(option);
        }
    }

    public static GlobalOptions Read(ParseResult parsed) => new(
        parsed.GetValue(ProjectOption) ?? ".",
        Value(parsed, FormatOption),
        Value(parsed, NoColorOption) || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
        Value(parsed, QuietOption),
        Value(parsed, VerboseOption),
        parsed.GetValue(PostgresBinOption),
        parsed.GetValue(SandboxUrlOption));

    // An option whose value cannot be read is reported as a parse error; the error itself needs the others.
    private static T? Value<T>(ParseResult parsed, Option<T> option) =>
        parsed.GetResult(option)?.Errors.Any() == true ? default : parsed.GetValue(option);
}
