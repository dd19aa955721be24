namespace Tenet.Core.History.Layouts;

/// <summary>A comment line that divides a file, in one of the styles that migration tools have.</summary>
/// <param name="Style">What stands before the word: nothing, <c>migrate:</c>, <c>+migrate</c>, <c>+goose</c>.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Options">What follows the word, in lower case.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Start">Where the line begins in the text.</param>
/// <param name="End">Where the next line begins.</param>
internal sealed record Marker(string Style, MarkerKind Kind, string Options, int Line, int Start, int End)
{
    public const string Plain = "";
    public const string Dbmate = "migrate:";

    private static readonly string[] Styles = [Dbmate, "+migrate ", "+goose "];

    public static bool IsMarker(string line) => Read(line, 0, 0, 0) is not null;

    /// <summary>All marker lines of a text, in order.</summary>
    public static IEnumerable<Marker> All(string text)
    {
        var (start, number) = (0, 1);
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            if (Read(text.AsSpan(start, end - start), number, start, end) is { } marker)
            {
                yield return marker;
            }

            (start, number) = (end, number + 1);
        }
    }

    // Only at the very start of a line: an indented comment belongs to the SQL around it, a function's body for one.
    private static Marker? Read(ReadOnlySpan<char> line, int number, int start, int end)
    {
        if (!line.StartsWith("--"))
        {
            return null;
        }

        var words = string.Join(' ', line[2..].ToString().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var style = Array.Find(Styles, style => words.StartsWith(style, StringComparison.Ordinal)) ?? Plain;
        var rest = words[style.Length..].TrimStart();
        if (style.Length > 0 && rest == "no transaction")
        {
            return new Marker(style, MarkerKind.NoTransaction, "", number, start, end);
        }

        var (word, options) = rest.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? (rest[..space], rest[(space + 1)..]) : (rest, "");
        // "-- up to here" is a sentence, not a marker; behind a tool's own sign a word more is an option.
        if (style.Length == 0 && options.Length > 0)
        {
            return null;
        }

        return word switch
        {
            "up" => new Marker(style, MarkerKind.Up, options, number, start, end),
            "down" => new Marker(style, MarkerKind.Down, options, number, start, end),
            _ => null,
        };
    }
}
