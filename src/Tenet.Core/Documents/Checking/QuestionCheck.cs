using Tenet.Core.Documents.Regions;

namespace Tenet.Core.Documents.Checking;

/// <summary>Open questions of a design document: each has an id and a state, and one that was answered says the decision.</summary>
/// <remarks>A question is a list item such as <c>- **Q-1** (open): Who pays?</c> or <c>- Q-2 (answered): Who pays? Decision: the agency.</c></remarks>
internal static class QuestionCheck
{
    private const string Decision = "Decision:";

    public static IEnumerable<DocumentFinding> Check(string path, ProseRegion region)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var lines = region.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("- ", StringComparison.Ordinal))
            {
                continue;
            }

            // A question may go on in the lines below it.
            var item = lines[i][2..];
            for (var more = i + 1; more < lines.Length && lines[more].StartsWith("  ", StringComparison.Ordinal); more++)
            {
                item += " " + lines[more].Trim();
            }

            if (Wrong(item, ids) is { } wrong)
            {
                yield return new DocumentFinding(path, region.Line + 1 + i, wrong, true);
            }
        }
    }

    private static string? Wrong(string item, HashSet<string> ids)
    {
        var (open, close) = (item.IndexOf('('), item.IndexOf("):", StringComparison.Ordinal));
        var id = open > 0 ? item[..open].Trim().Trim('*') : "";
        if (close < open || id.Length == 0 || id.Contains(' ', StringComparison.Ordinal))
        {
            return "A question begins with its id and state, such as '**Q-1** (open):'.";
        }

        var state = item[(open + 1)..close];
        var at = item.IndexOf(Decision, close, StringComparison.Ordinal);
        return !ids.Add(id) ? $"The question {id} stands twice."
            : state is not ("open" or "answered") ? $"The question {id} is '{state}'; it can be open or answered."
            : state == "answered" && (at < 0 || item[(at + Decision.Length)..].Trim().Length == 0) ? $"The question {id} is answered, and no '{Decision}' says how."
            : null;
    }
}
