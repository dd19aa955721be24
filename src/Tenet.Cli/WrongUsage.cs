using System.CommandLine;
using System.CommandLine.Parsing;
using Tenet.Core.Errors;
using Tenet.Core.Project.Yaml;

namespace Tenet.Cli;

/// <summary>Says in one error what is wrong with a command line, and what was perhaps meant.</summary>
internal static class WrongUsage
{
    public static TenetException Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] verbs = [.. command.Subcommands.Select(verb => verb.Name)];
        var help = $"See '{Name(parsed.CommandResult)} --help'.";
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return new TenetException(ErrorCode.UsageWrong, Unknown(parsed, unknown, verbs), remedy: help);
        }

        // That a command is missing is told only where nothing else is wrong.
        var wrong = parsed.Errors.Where(error => error.SymbolResult is OptionResult or ArgumentResult).Select(error => OneLine(error.Message)).Distinct().ToList();
        return wrong.Count == 0 && verbs.Length > 0
            ? new TenetException(ErrorCode.UsageWrong, "A command is missing.", remedy: $"The commands are {string.Join(", ", verbs)}. {help}")
            : new TenetException(ErrorCode.UsageWrong, string.Join(" ", wrong.Count > 0 ? wrong : parsed.Errors.Select(error => OneLine(error.Message))), remedy: help);
    }

    private static string Unknown(ParseResult parsed, string unknown, string[] verbs)
    {
        if (unknown.StartsWith('-'))
        {
            string[] options = [.. Line(parsed.CommandResult).SelectMany(result => result.Command.Options).Select(option => option.Name).Where(name => name.Length > 2)];
            return $"There is no option '{unknown}'{NearestWord.Ending(unknown, options)}";
        }

        return verbs.Length > 0 ? $"There is no command '{unknown}'{NearestWord.Ending(unknown, verbs)}" : $"'{unknown}' is more than {Name(parsed.CommandResult)} takes.";
    }

    private static string Name(CommandResult result) => string.Join(' ', Line(result).Reverse().Select(part => part.Command.Name));

    // The command, then those above it.
    private static IEnumerable<CommandResult> Line(CommandResult result)
    {
        for (var part = result; part is not null; part = part.Parent as CommandResult)
        {
            yield return part;
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
