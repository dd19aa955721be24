using System.Globalization;
using System.Numerics;

namespace Tenet.Core.Seeding.Values;

/// <summary>Finds numbers in an expression, in its text constants too. Candidates only: the server says which of them hold.</summary>
public static class NumberConstants
{
    private const int Most = 24;

    public static IReadOnlyList<decimal> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new SortedSet<decimal>();
        for (var at = 0; at < text.Length && found.Count < Most; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '$')))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            var isNegative = at > 0 && text[at - 1] == '-';
            if (decimal.TryParse(text[at..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                found.Add(isNegative ? -number : number);
            }

            at = end;
        }

        return [.. found];
    }

    /// <summary>The whole numbers among them that can be a length.</summary>
    public static IReadOnlyList<int> Lengths(string text) => [.. Of(text).Where(number => number is >= 1 and <= 4096 && decimal.IsInteger(number)).Select(number => (int)number)];

    public static string Text<T>(T number)
        where T : INumber<T> => number.ToString(null, CultureInfo.InvariantCulture);
}
