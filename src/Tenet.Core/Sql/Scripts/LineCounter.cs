namespace Tenet.Core.Sql.Scripts;

/// <summary>Tells the line of ascending places in one pass over the text.</summary>
internal sealed class LineCounter(string text)
{
    private int counted;
    private int line = 1;

    public int LineOf(int offset)
    {
        if (offset < counted)
        {
            (counted, line) = (0, 1);
        }

        line += text.AsSpan(counted, offset - counted).Count('\n');
        counted = offset;
        return line;
    }
}
