using Tenet.Cli.Projects;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;

namespace Tenet.Cli.Isolation;

/// <summary>Leaks as scripts, a file each.</summary>
internal static class ScriptFolder
{
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> Write(string folder, IsolationReport report)
    {
        var files = new List<string>();
        foreach (var result in report.Results.Where(result => result is { Verdict: Verdict.Refuted, Script: not null }))
        {
            var file = Path.Combine(folder, Name(result));
            TextFile.Write(file, result.Script!);
            files.Add(file);
        }

        return files;
    }

    private static string Name(AttackResult result) =>
        string.Concat($"{result.Attack}-{result.Object.Path}".Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')).Trim('-') + ".sql";
}
