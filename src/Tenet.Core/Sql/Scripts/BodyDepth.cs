namespace Tenet.Core.Sql.Scripts;

/// <summary>Knows when a statement is inside of <c>BEGIN ATOMIC … END</c>, where semicolons do not end it.</summary>
internal struct BodyDepth
{
    private bool creates;
    private bool routine;
    private bool begin;
    private int words;

    public int Depth { get; private set; }

    /// <summary>Takes the next word, quoted names not among them, that stands outside of parentheses.</summary>
    public void Word(ReadOnlySpan<char> word)
    {
        words++;
        if (words == 1)
        {
            creates = Is(word, "create");
        }
        else if (creates && words <= 4 && !routine)
        {
            // CREATE [OR REPLACE] FUNCTION | PROCEDURE
            routine = Is(word, "function") || Is(word, "procedure");
        }
        else if (routine && Depth == 0)
        {
            Depth = begin && Is(word, "atomic") ? 1 : 0;
            begin = Is(word, "begin");
        }
        else if (Depth > 0)
        {
            Depth += Is(word, "case") ? 1 : Is(word, "end") ? -1 : 0;
        }
    }

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
