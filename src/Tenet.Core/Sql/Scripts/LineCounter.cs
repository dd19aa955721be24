namespace Tenet.Core.Sql.Scripts;

/// <summary>Tells the line of ascending places in one pass over the text.</summary>
internal sealed class LineCounter(string text, int firstLine)
{
    private int counted;
    private int newlines;

    /// <param name="offset">Not before the one that was asked for last.</param>
    public int LineOf(int offset)
    {
        newlines += text.AsSpan(counted, offset - counted).Count('\n');
        counted = offset;
        return firstLine + newlines;
    }
}
