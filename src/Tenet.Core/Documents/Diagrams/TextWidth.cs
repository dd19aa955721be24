using System.Globalization;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>How wide a text is in a font whose letters are all as wide as each other, so that boxes need no browser to be measured.</summary>
internal static class TextWidth
{
    // The widest of the usual fonts; a narrower one leaves a little space.
    private const double Em = 0.615;

    public static double Of(string text, double size) => Cells(text) * size * Em;

    /// <summary>A text of at most so many cells; what is cut ends in an ellipsis.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most && IsPlain(text))
        {
            return text;
        }

        var line = Text.MarkdownText.OneLine(text);
        if (Cells(line) <= most)
        {
            return line;
        }

        var (end, cells) = (0, 0);
        foreach (var start in StringInfo.ParseCombiningCharacters(line))
        {
            var next = start + StringInfo.GetNextTextElementLength(line, start);
            cells += Wide(char.IsSurrogatePair(line, start) ? char.ConvertToUtf32(line, start) : line[start]) ? 2 : 1;
            if (cells > most - 1)
            {
                break;
            }

            end = next;
        }

        return line[..end] + "…";
    }

    private static int Cells(string text)
    {
        if (IsPlain(text))
        {
            return text.Length;
        }

        var cells = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            cells += Wide(char.IsSurrogatePair(text, start) ? char.ConvertToUtf32(text, start) : text[start]) ? 2 : 1;
        }

        return cells;
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    // Scripts of East Asia and pictures; all that matters is that no box is too narrow.
    private static bool Wide(int rune) => rune is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or >= 0x1f000;
}
