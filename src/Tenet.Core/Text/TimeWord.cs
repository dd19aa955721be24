using System.Globalization;

namespace Tenet.Core.Text;

/// <summary>Times as people write them: <c>500ms</c>, <c>5s</c>, <c>1min</c>.</summary>
public static class TimeWord
{
    private static readonly (string Unit, long Milliseconds)[] Units = [("ms", 1), ("s", 1000), ("min", 60_000)];

    /// <summary>Null where the word is no time, or none at all.</summary>
    public static TimeSpan? Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var (unit, milliseconds) in Units)
        {
            if (word.EndsWith(unit, StringComparison.Ordinal) && long.TryParse(word[..^unit.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < int.MaxValue)
            {
                return TimeSpan.FromMilliseconds(count * milliseconds);
            }
        }

        return null;
    }
}
