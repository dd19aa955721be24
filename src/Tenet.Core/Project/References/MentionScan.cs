using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.References;

/// <summary>Finds tables' ids in a text: <c>DBT-001</c>, <c>DBT-001 (RW)</c>, <c>DBT-001: tasks (R)</c>, <c>[DBT-001](SoT.ACTUAL_SCHEMA.md#dbt-001-tasks)</c>.</summary>
internal static class MentionScan
{
    public static IEnumerable<TableMention> Of(string text, string prefix, int line)
    {
        for (var at = text.IndexOf(prefix + "-", StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix + "-", at + 1, StringComparison.Ordinal))
        {
            if ((at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-')) || StableId.Leading(text.AsSpan(at), out var id) is var length && length == 0)
            {
                continue;
            }

            var rest = text.AsSpan(at + length);
            var name = Anchor(ref rest, id) ?? Name(ref rest);
            yield return new TableMention(id, name, Access(rest), line + text.AsSpan(0, at).Count('\n'));
        }
    }

    // ](file#dbt-001-tasks): the anchor carries the name.
    private static string? Anchor(ref ReadOnlySpan<char> rest, StableId id)
    {
        rest = rest.TrimStart('`');
        if (!rest.StartsWith("](") || rest.IndexOf(')') is var end && end < 0)
        {
            return null;
        }

        var target = rest[2..end].ToString();
        rest = rest[(end + 1)..];
        var anchor = target.Contains('#', StringComparison.Ordinal) ? target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
        var own = id.ToString().ToLowerInvariant() + "-";
        return anchor.StartsWith(own, StringComparison.Ordinal) ? anchor[own.Length..] : null;
    }

    // Behind a colon a word is the name; behind a blank only code is, since "DBT-001 holds" names nothing.
    private static string? Name(ref ReadOnlySpan<char> rest)
    {
        var colon = rest.StartsWith(":");
        var behind = rest.TrimStart(": ");
        if (behind.StartsWith("`") && behind[1..].IndexOf('`') is var end and > 0)
        {
            rest = behind[(end + 2)..];
            return behind[1..(end + 1)].ToString();
        }

        var length = 0;
        while (colon && length < behind.Length && (char.IsLetterOrDigit(behind[length]) || behind[length] is '_' or '.'))
        {
            length++;
        }

        if (length == 0)
        {
            return null;
        }

        rest = behind[length..];
        return behind[..length].TrimEnd('.').ToString();
    }

    private static string? Access(ReadOnlySpan<char> rest)
    {
        var behind = rest.TrimStart(' ');
        return behind.StartsWith("(") && behind.IndexOf(')') is var end and > 1 && !behind[1..end].ContainsAnyExceptInRange('A', 'Z') ? behind[1..end].ToString() : null;
    }
}
