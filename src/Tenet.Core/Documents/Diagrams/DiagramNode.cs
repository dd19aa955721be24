namespace Tenet.Core.Documents.Diagrams;

/// <summary>A table or view as a box.</summary>
/// <param name="Key">Names the box in the page, the same on every run.</param>
/// <param name="Title">The name.</param>
/// <param name="Href">Its page; empty where it has none.</param>
/// <param name="Style">A class: <c>table</c>, <c>view</c>, <c>outside</c> or <c>self</c>.</param>
/// <param name="Rows">Its columns, as far as they are shown.</param>
/// <param name="More">A last line, such as <c>7 more columns</c>; empty for none.</param>
internal sealed record DiagramNode(string Key, string Title, string Href, string Style, IReadOnlyList<DiagramRow> Rows, string More)
{
    public const double TitleHeight = 28;
    public const double RowHeight = 20;
    private const int LongestName = 34;
    private const int LongestType = 18;
    private const double Padding = 10;
    private const double Mark = 26;

    public string ShownTitle { get; } = TextWidth.Cut(Title, LongestName);

    public double Width => Math.Ceiling(Math.Max(Math.Max(TextWidth.Of(ShownTitle, 13), TextWidth.Of(More, 11)) + (2 * Padding), Rows.Count == 0 ? 0 : Rows.Max(Measure)));

    public double Height => TitleHeight + (Rows.Count * RowHeight) + (More.Length > 0 ? RowHeight : 0) + (Rows.Count + More.Length > 0 ? 4 : 0);

    /// <summary>The middle of a row, from the top of the box; that of the title for a row that is not shown.</summary>
    public static double Middle(int row) => row < 0 ? TitleHeight / 2 : TitleHeight + 2 + ((row + 0.5) * RowHeight);

    public static string Shown(DiagramRow row) => TextWidth.Cut(row.Name, LongestName);

    public static string Right(DiagramRow row) => row.To.Length > 0 ? "→ " + TextWidth.Cut(row.To, LongestType + 6) : TextWidth.Cut(row.Type, LongestType);

    private static double Measure(DiagramRow row) => Mark + TextWidth.Of(Shown(row), 12) + 18 + TextWidth.Of(Right(row), 11) + (2 * Padding);
}
