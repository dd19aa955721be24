using System.Globalization;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Errors;
using Tenet.Core.Project.Context;

namespace Tenet.Cli.Documents;

/// <summary>What is wrong with context files and ties, as findings of <c>tenet docs</c>.</summary>
internal static class ContextFindings
{
    private const int Named = 5;

    /// <param name="findings">All of them.</param>
    /// <param name="strict">Whether what is missing counts as wrong. A project that just begins has no context at all, and its documents are true.</param>
    public static IEnumerable<DocumentFinding> Of(IReadOnlyList<ContextFinding> findings, bool strict)
    {
        // A thousand tables without a file are one finding.
        var silent = findings.Where(finding => finding.Code == ErrorCode.ContextIncomplete && !HasLine(finding)).GroupBy(finding => finding.Place);
        return findings.Where(finding => finding.Code != ErrorCode.ContextIncomplete || HasLine(finding)).Select(finding => One(finding, strict))
            .Concat(silent.Select(group => group.Count() <= Named ? null : new DocumentFinding(group.Key, 0, $"No files say what {group.Count()} tables and views are for (tenet context names them).", strict)).OfType<DocumentFinding>())
            .Concat(silent.Where(group => group.Count() <= Named).SelectMany(group => group.Select(finding => One(finding, strict))));
    }

    private static DocumentFinding One(ContextFinding finding, bool strict)
    {
        var (path, line) = Split(finding.Place);
        return new DocumentFinding(path, line, finding.Message + (finding.Other is null ? "" : $" See {finding.Other}.") + $" ({finding.Code.Id})", strict || finding.Code != ErrorCode.ContextIncomplete);
    }

    private static bool HasLine(ContextFinding finding) => Split(finding.Place).Line > 0;

    private static (string Path, int Line) Split(string place) =>
        place.LastIndexOf(':') is var colon and > 0 && int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? (place[..colon], line) : (place, 0);
}
