namespace Tenet.Core.CodeModels;

/// <summary>The line by which a file of ours is known: only such a file is overwritten or removed.</summary>
public static class GeneratedMark
{
    public const string Sentence = "Written by 'tenet models' from the database schema.";

    public const string Advice = "Do not edit: change the schema, then run 'tenet models' again.";

    private const int LinesLookedAt = 4;

    /// <summary>Whether the sentence stands among a text's first lines.</summary>
    public static bool IsOn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var looked = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Contains(Sentence, StringComparison.Ordinal))
            {
                return true;
            }

            if (++looked == LinesLookedAt)
            {
                break;
            }
        }

        return false;
    }
}
