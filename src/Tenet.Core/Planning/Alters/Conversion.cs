using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Alters;

/// <summary>How the values of a column get to another type.</summary>
internal static class Conversion
{
    private static readonly HashSet<string> Texts = ["text", "character varying", "character", "\"char\"", "bpchar", "name"];
    private static readonly HashSet<string> Numbers = ["smallint", "integer", "bigint", "numeric", "real", "double precision"];
    private static readonly HashSet<string> Moments = ["date", "timestamp without time zone", "timestamp with time zone"];
    private static readonly HashSet<string> BuiltIn =
    [
        .. Texts, .. Numbers, .. Moments, "boolean", "uuid", "json", "jsonb", "bytea", "inet", "cidr", "interval", "time without time zone", "time with time zone", "money", "bit", "bit varying", "xml", "oid",
    ];

    /// <summary>The USING clause, or nothing where the server converts by itself.</summary>
    /// <remarks>Without the clause a value that does not fit is refused; an explicit cast to <c>varchar(5)</c> would cut it off in silence.</remarks>
    public static string Using(Column before, Column after, bool isOtherType)
    {
        var (old, now) = (WithoutModifier(before.Type), WithoutModifier(after.Type));
        if (!isOtherType && (old == now || Texts.Contains(now) || (Numbers.Contains(old) && Numbers.Contains(now)) || (Moments.Contains(old) && Moments.Contains(now))))
        {
            return "";
        }

        var name = Quote.Identifier(after.Name);
        var isArray = old.EndsWith("[]", StringComparison.Ordinal) && now.EndsWith("[]", StringComparison.Ordinal);
        // A type that somebody made has no cast to another; all types have one to text and back.
        var throughText = isOtherType || !(BuiltIn.Contains(Element(old)) && BuiltIn.Contains(Element(now))) ? "::text" + (isArray ? "[]" : "") : "";
        return $" USING {name}{throughText}::{after.Type}";
    }

    /// <summary>Can some values of the old type not be told in the new one.</summary>
    public static bool MayLose(string before, string after)
    {
        var (old, now) = (WithoutModifier(before), WithoutModifier(after));
        if (old == now)
        {
            return before != after && after != now && !IsWider(before, after);
        }

        return (old, now) switch
        {
            (_, "text" or "character varying") when after == now => false,
            ("smallint", "integer" or "bigint" or "numeric" or "real" or "double precision") => after != now,
            ("integer", "bigint" or "numeric" or "double precision") => after != now,
            ("bigint", "numeric") => after != now,
            ("real", "double precision") => false,
            ("date", "timestamp without time zone" or "timestamp with time zone") => false,
            ("json", "jsonb") => false,
            ("cidr", "inet") => false,
            _ => true,
        };
    }

    /// <summary>Do the two types compare with each other, so that a foreign key may hold between them.</summary>
    public static bool Compare(string one, string other)
    {
        string[] integers = ["smallint", "integer", "bigint"];
        var (a, b) = (WithoutModifier(one), WithoutModifier(other));
        return a == b || (integers.Contains(a) && integers.Contains(b)) || (Texts.Contains(a) && Texts.Contains(b));
    }

    private static bool IsWider(string before, string after) =>
        Modifier(before) is { } old && Modifier(after) is { } now && old.Count == now.Count
        // numeric(p,s): digits before the point and behind it must both not shrink.
        && (now.Count == 1 ? now[0] >= old[0] : now[1] >= old[1] && now[0] - now[1] >= old[0] - old[1]);

    private static List<int>? Modifier(string type)
    {
        var (open, close) = (type.IndexOf('(', StringComparison.Ordinal), type.IndexOf(')', StringComparison.Ordinal));
        if (open < 0 || close < open)
        {
            return null;
        }

        var numbers = new List<int>();
        foreach (var part in type[(open + 1)..close].Split(','))
        {
            if (!int.TryParse(part, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }

    private static string Element(string type) => type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2] : type;

    // timestamp(3) without time zone
    private static string WithoutModifier(string type)
    {
        var (open, close) = (type.IndexOf('(', StringComparison.Ordinal), type.IndexOf(')', StringComparison.Ordinal));
        return open < 0 || close < open ? type : type[..open].TrimEnd() + type[(close + 1)..];
    }
}
