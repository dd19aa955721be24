using Tenet.Core.Errors;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Importing.Reading;

/// <summary>A document whose front matter and wrapping are taken off. What is left keeps its lines, so that every place stays true.</summary>
/// <param name="Path">The document.</param>
/// <param name="Markdown">The text with empty lines in place of what is no Markdown.</param>
/// <param name="Fields">The front matter's plain values by key.</param>
/// <param name="FrontMatterLine">Where the front matter begins, from 1; 0 where there is none.</param>
/// <param name="Instructions">What the wrapping says besides its content, with lines.</param>
internal sealed record DocumentText(
    string Path, string Markdown, IReadOnlyDictionary<string, string> Fields, int FrontMatterLine, IReadOnlyList<(int Line, string Text)> Instructions)
{
    private const int LongestText = 5_000_000;

    /// <exception cref="TenetException">TNT6060 where the text is no document, TNT6061 where its parts are broken.</exception>
    public static DocumentText Of(SourceDocument document)
    {
        var (path, text) = (document.Path, document.Text);
        if (text.Length > LongestText)
        {
            throw new TenetException(ErrorCode.ImportDocumentUnsuitable, $"The document is longer than {LongestText / 1_000_000} million characters.", path);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new TenetException(ErrorCode.ImportDocumentUnsuitable, "The document is empty.", path);
        }

        if (text.AsSpan(0, Math.Min(text.Length, 8000)).ContainsAnyInRange('\u0001', '\u0008'))
        {
            throw new TenetException(ErrorCode.ImportDocumentUnsuitable, "The file holds control characters: it is no text.", path);
        }

        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var (fields, start) = FrontMatter(path, lines);
        var instructions = WrappedText.Unwrap(path, lines);
        return new DocumentText(path, string.Join('\n', lines), fields, start, instructions);
    }

    // A comment before the three dashes is let pass: managed documents begin with a marker.
    private static (IReadOnlyDictionary<string, string> Fields, int Start) FrontMatter(string path, string[] lines)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0 && !(line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal)));
        if (first < 0 || lines[first].TrimEnd() != "---")
        {
            return (none, 0);
        }

        var end = Array.FindIndex(lines, first + 1, line => line.TrimEnd() is "---" or "...");
        if (end < 0 || !lines.Skip(first + 1).Take(end - first - 1).Any(line => line.Contains(':', StringComparison.Ordinal)))
        {
            return (none, 0);
        }

        var yaml = string.Concat(Enumerable.Repeat("\n", first + 1)) + string.Join('\n', lines[(first + 1)..end]);
        try
        {
            if (YamlText.Read(yaml, path) is { } root)
            {
                foreach (var (name, value) in root.Entries())
                {
                    if (value.Node is YamlDotNet.RepresentationModel.YamlScalarNode { Value: { } word })
                    {
                        none[name.Word()] = word;
                    }
                }
            }
        }
        catch (TenetException problem)
        {
            throw new TenetException(ErrorCode.ImportDocumentBroken, "The front matter is broken: " + problem.Message, problem.Place, inner: problem);
        }

        Array.Fill(lines, "", first, end - first + 1);
        return (none, first + 1);
    }
}
