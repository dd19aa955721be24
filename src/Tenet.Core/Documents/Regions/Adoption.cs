using Tenet.Core.Text;

namespace Tenet.Core.Documents.Regions;

/// <summary>Lines that a person added to generated parts, and the human text of the same section that can take them.</summary>
/// <param name="Texts">What each human text takes, by id.</param>
/// <param name="Rest">Lines that were changed or removed, or added where no human text can take them.</param>
public sealed record Adoption(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Rest)
{
    /// <param name="existing">The document as it stands.</param>
    /// <param name="generated">What it would be without the edit.</param>
    /// <param name="path">The document, for errors.</param>
    public static Adoption Find(string existing, string generated, string path)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(generated);
        var regions = ProseReader.Read(existing.ReplaceLineEndings("\n"), path).ToDictionary(region => ProseReader.Marker(region.Id), region => region.Id);
        var edits = LineEdits.Of(existing.ReplaceLineEndings("\n").Split('\n'), generated.ReplaceLineEndings("\n").Split('\n'));
        var texts = new Dictionary<string, string>();
        var rest = new List<string>();
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Sign == ' ')
            {
                continue;
            }

            var end = i;
            while (end < edits.Count && edits[end].Sign != ' ')
            {
                end++;
            }

            var run = edits[i..end];
            var added = run.Where(edit => edit.Sign == '-').Select(edit => edit.Line).ToList();
            // The stamps and the digest follow from the rest.
            if (run.All(edit => IsOwn(edit.Line)))
            {
                i = end;
                continue;
            }

            if (run.Any(edit => edit.Sign == '+') || Place(edits, i, end, regions) is not { } id)
            {
                rest.AddRange(run.Select(edit => edit.Sign + edit.Line));
            }
            else
            {
                texts[id] = texts.GetValueOrDefault(id, "") + string.Concat(added.Select(line => line + "\n"));
            }

            i = end;
        }

        return new Adoption(texts, rest);
    }

    private static bool IsOwn(string line) =>
        line.StartsWith("<!-- tenet:generated ", StringComparison.Ordinal) || line.StartsWith("updated_at: ", StringComparison.Ordinal) || line.StartsWith("last_updated: ", StringComparison.Ordinal)
        || line.StartsWith("> Status: ", StringComparison.Ordinal) || line.Trim().Length == 0;

    // The next human text of the section, else the one before.
    private static string? Place(List<(char Sign, string Line)> edits, int begin, int end, Dictionary<string, string> regions)
    {
        for (var i = end; i < edits.Count && !IsHeading(edits[i].Line); i++)
        {
            if (regions.TryGetValue(edits[i].Line, out var id))
            {
                return id;
            }
        }

        for (var i = begin - 1; i >= 0; i--)
        {
            if (regions.TryGetValue(edits[i].Line, out var id))
            {
                return id;
            }

            if (IsHeading(edits[i].Line))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsHeading(string line) => line.StartsWith('#') && line.TrimStart('#').StartsWith(' ');
}
