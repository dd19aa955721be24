using System.Globalization;

namespace Tenet.Core.Project.Context;

/// <summary>An id that documents refer to: letters, a dash, digits, e.g. <c>DBT-004</c>, <c>API-045</c>.</summary>
/// <param name="Prefix">Capitals, perhaps with digits behind them.</param>
/// <param name="Number">From 1.</param>
public readonly record struct StableId(string Prefix, int Number) : IComparable<StableId>
{
    private const int LongestNumber = 9;

    /// <summary>The id that the text is, all of it.</summary>
    public static StableId? Parse(string? text) => text is not null && Leading(text, out var id) == text.Length ? id : null;

    /// <summary>The id that the text begins with.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int Leading(ReadOnlySpan<char> text, out StableId id)
    {
        id = default;
        var dash = text.IndexOf('-');
        if (dash <= 0 || !char.IsAsciiLetterUpper(text[0]) || text[..dash].ContainsAnyExcept(Capitals))
        {
            return 0;
        }

        var digits = text[(dash + 1)..];
        var count = digits.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? digits.Length : end;
        if (count is 0 or > LongestNumber || (count < digits.Length && (char.IsLetterOrDigit(digits[count]) || digits[count] is '_')))
        {
            return 0;
        }

        id = new StableId(text[..dash].ToString(), int.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture));
        return id.Number == 0 ? 0 : dash + 1 + count;
    }

    public int CompareTo(StableId other) =>
        string.CompareOrdinal(Prefix, other.Prefix) is var order and not 0 ? order : Number.CompareTo(other.Number);

    public static bool operator <(StableId a, StableId b) => a.CompareTo(b) < 0;

    public static bool operator >(StableId a, StableId b) => a.CompareTo(b) > 0;

    public static bool operator <=(StableId a, StableId b) => a.CompareTo(b) <= 0;

    public static bool operator >=(StableId a, StableId b) => a.CompareTo(b) >= 0;

    /// <summary>At least three digits: <c>DBT-004</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Number:000}");

    private static readonly System.Buffers.SearchValues<char> Capitals = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
