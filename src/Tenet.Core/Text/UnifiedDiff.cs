using System.Text;

namespace Tenet.Core.Text;

/// <summary>What differs between two texts, as <c>diff -u</c> shows it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference, or an empty text where there is none.</summary>
    /// <param name="before">The first text; null for a file that is not there.</param>
    /// <param name="after">The second; null likewise.</param>
    /// <param name="path">The file's name for the head.</param>
    public static string Of(string? before, string? after, string path) => Of(before, after, path, path);

    /// <param name="before">The first text; null for a file that is not there.</param>
    /// <param name="after">The second; null likewise.</param>
    /// <param name="nameBefore">What the first is called in the head.</param>
    /// <param name="nameAfter">What the second is called.</param>
    public static string Of(string? before, string? after, string nameBefore, string nameAfter)
    {
        var edits = before == after ? [] : Numbered(LineEdits.Of(Lines(before), Lines(after)));
        var text = new StringBuilder();
        foreach (var hunk in Hunks(edits))
        {
            if (text.Length == 0)
            {
                text.Append("--- ").Append(before is null ? "/dev/null" : nameBefore).Append('\n').Append("+++ ").Append(after is null ? "/dev/null" : nameAfter).Append('\n');
            }

            Write(text, hunk);
        }

        return text.ToString();
    }

    private static string[] Lines(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var lines = text.Split('\n');
        return text[^1] == '\n' ? lines[..^1] : [.. lines[..^1], lines[^1] + "\n\\ No newline at end of file"];
    }

    private static List<(char Sign, string Line, int A, int B)> Numbered(List<(char Sign, string Line)> edits)
    {
        var numbered = new List<(char, string, int, int)>(edits.Count);
        var (i, j) = (0, 0);
        foreach (var (sign, line) in edits)
        {
            numbered.Add((sign, line, i, j));
            i += sign == '+' ? 0 : 1;
            j += sign == '-' ? 0 : 1;
        }

        return numbered;
    }

    private static IEnumerable<List<(char Sign, string Line, int A, int B)>> Hunks(List<(char Sign, string Line, int A, int B)> edits)
    {
        var hunk = new List<(char, string, int, int)>();
        var lastChange = int.MinValue / 2;
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Sign == ' ')
            {
                if (i - lastChange <= Context)
                {
                    hunk.Add(edits[i]);
                }

                continue;
            }

            // Lines between two changes belong to both where they are few.
            var first = Math.Max(i - Context, lastChange + Context + 1);
            if (hunk.Count > 0 && i - lastChange > 2 * Context + 1)
            {
                yield return hunk;
                hunk = [];
                first = i - Context;
            }

            for (var back = Math.Max(0, first); back < i; back++)
            {
                if (edits[back].Sign == ' ' && (hunk.Count == 0 || back > lastChange + Context))
                {
                    hunk.Add(edits[back]);
                }
            }

            hunk.Add(edits[i]);
            lastChange = i;
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static void Write(StringBuilder text, List<(char Sign, string Line, int A, int B)> hunk)
    {
        var (ofA, ofB) = (hunk.Count(edit => edit.Sign != '+'), hunk.Count(edit => edit.Sign != '-'));
        text.Append("@@ -").Append(hunk[0].A + (ofA > 0 ? 1 : 0)).Append(',').Append(ofA).Append(" +").Append(hunk[0].B + (ofB > 0 ? 1 : 0)).Append(',').Append(ofB).Append(" @@\n");
        foreach (var (sign, line, _, _) in hunk)
        {
            text.Append(sign).Append(line).Append('\n');
        }
    }
}
