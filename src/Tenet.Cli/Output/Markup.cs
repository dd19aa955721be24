using System.Text;

namespace Tenet.Cli.Output;

/// <summary>Text with styles in brackets: <c>[red]fail[/]</c>. A bracket that is meant is doubled, as <see cref="Escape"/> does.</summary>
/// <remarks>Six styles on whole words need no library, whose loading would cost more than all that is written with it.</remarks>
internal static class Markup
{
    private const string Reset = "\u001b[0m";

    public static string Escape(string text) => text.Replace("[", "[[", StringComparison.Ordinal);

    /// <summary>The text for a terminal; without styles where <paramref name="coloured"/> is false.</summary>
    public static string Render(string markup, bool coloured)
    {
        var text = new StringBuilder(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] != '[')
            {
                text.Append(markup[i]);
            }
            else if (i + 1 < markup.Length && markup[i + 1] == '[')
            {
                text.Append('[');
                i++;
            }
            else
            {
                var end = markup.IndexOf(']', i);
                text.Append(coloured ? Code(markup[(i + 1)..end]) : "");
                i = end;
            }
        }

        return text.ToString();
    }

    private static string Code(string style) => style switch
    {
        "/" => Reset,
        "bold" => "\u001b[1m",
        "red" => "\u001b[31m",
        "green" => "\u001b[32m",
        "yellow" => "\u001b[33m",
        "blue" => "\u001b[34m",
        "grey" => "\u001b[90m",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
    };
}
