using System.Text;

namespace Tenet.Core.Documents.Checking;

/// <summary>A Markdown text without lines in which neither a link nor a heading can stand: what is in fences, and rows of tables and items of lists without a bracket.</summary>
/// <remarks>Most of a long document. What is left reads the same; whole Markdown is understood by Markdig alone.</remarks>
internal sealed class LinkLines
{
    private readonly List<int> numbers = [];

    private LinkLines(string text) => Text = Without(text);

    public string Text { get; }

    public static LinkLines Of(string text) => new(text);

    /// <summary>The line of the whole text, from 1, of a line of <see cref="Text"/>, from 0.</summary>
    public int Number(int line) => line < numbers.Count ? numbers[line] : numbers.Count == 0 ? 1 : numbers[^1];

    private string Without(string text)
    {
        var rest = new StringBuilder(text.Length / 4);
        var fence = 0;
        var number = 0;
        for (var at = 0; at < text.Length;)
        {
            number++;
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd("\r\n");
            var ticks = Ticks(line);
            bool keep;
            if (fence > 0)
            {
                keep = ticks >= fence && line.Length == ticks;
                fence = keep ? 0 : fence;
            }
            else
            {
                // A fence that never ends takes all that follows, for Markdig as well.
                keep = !IsBare(line) || !MayGo(line, text.AsSpan(end));
                fence = ticks >= 3 && line[ticks..].IndexOf('`') < 0 ? ticks : 0;
            }

            if (keep)
            {
                rest.Append(text, at, end - at);
                numbers.Add(number);
            }

            at = end;
        }

        return rest.ToString();
    }

    private static int Ticks(ReadOnlySpan<char> line) => line.IndexOfAnyExcept('`') is var other and >= 0 ? other : line.Length;

    private static bool IsBare(ReadOnlySpan<char> line) =>
        line is ['|', ..] or ['-', ' ', >= 'A' and not '~' and not '`', ..] or ['-', ' ', '`', not '`', ..] && line.IndexOfAny('[', ']', '<') < 0 && line.IndexOf('\\') < 0 && line.Count('`') % 2 == 0;

    // Above a line of dashes a row would be a heading; what is indented below an item belongs to it.
    private static bool MayGo(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line is ['|', ..])
        {
            return next is not ['-', ..] and not ['=', ..];
        }

        return next is ['-', ' ', ..] or [] || (next is ['\n', ..] or ['\r', '\n', ..] && next.TrimStart("\r\n") is not [' ', ..] and not ['\t', ..]);
    }
}
