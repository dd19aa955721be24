namespace Tenet.Core.Documents.Text;

/// <summary>Text within a CDATA section, which its own end marker would close: that is split over two sections.</summary>
internal static class CData
{
    private const string End = "]]>";
    private const string Split = "]]]]><![CDATA[>";

    /// <summary>Marks where a section begins while a template is filled; no name of PostgreSQL's is that long.</summary>
    public const string Open = "\ue000 a section of character data begins here, until its closing mark comes \ue000\n";

    public const string Close = "\ue000 a section of character data ends here, which its opening mark began \ue000\n";

    /// <summary>The text with its marked sections written as XML.</summary>
    public static string Write(string text)
    {
        for (var begin = text.IndexOf(Open, StringComparison.Ordinal); begin >= 0; begin = text.IndexOf(Open, StringComparison.Ordinal))
        {
            var end = text.IndexOf(Close, begin, StringComparison.Ordinal);
            text = $"{text[..begin]}      <content><![CDATA[\n{Escape(text[(begin + Open.Length)..end])}]]></content>\n{text[(end + Close.Length)..]}";
        }

        return text;
    }

    public static string Escape(string text) => text.Replace(End, Split, StringComparison.Ordinal);

    public static string Restore(string text) => text.Replace(Split, End, StringComparison.Ordinal);
}
