using System.Globalization;

namespace Tenet.Core.History;

/// <summary>Does a type hold every value of another, in a form that clients of the other can still read.</summary>
internal static class TypeWidening
{
    private static readonly string[] Integers = ["smallint", "integer", "bigint"];

    public static bool Holds(string before, string after)
    {
        var (was, wasSize) = Split(before);
        var (now, nowSize) = Split(after);
        if (Array.IndexOf(Integers, was) is var i and >= 0 && Array.IndexOf(Integers, now) is var j and >= 0)
        {
            return j >= i;
        }

        return now switch
        {
            "text" => was is "character varying" or "text",
            "character varying" => was == now && (nowSize is [] || (wasSize is [var a, ..] && a <= nowSize[0])),
            "numeric" => was == now && (nowSize is [] || (wasSize is [var p, var s] && nowSize is [var q, var t] && t >= s && q - t >= p - s)),
            "double precision" => was == "real",
            _ => before == after,
        };
    }

    // "numeric(12,2)" is a name and its modifiers.
    private static (string Name, int[] Modifiers) Split(string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && type.EndsWith(')')
            ? (type[..open], [.. type[(open + 1)..^1].Split(',').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var n) ? n : 0)])
            : (type, []);
    }
}
