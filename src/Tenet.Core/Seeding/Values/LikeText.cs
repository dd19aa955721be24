using System.Text;

namespace Tenet.Core.Seeding.Values;

/// <summary>Texts that a pattern of <c>LIKE</c> may match.</summary>
internal static class LikeText
{
    /// <param name="pattern">As LIKE takes it.</param>
    /// <param name="any">What stands for <c>%</c>.</param>
    public static string Of(string pattern, string any)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            text.Append(pattern[at] switch { '%' => any, '_' => "a", '\\' when at + 1 < pattern.Length => pattern[++at], var c => c.ToString() });
        }

        return text.ToString();
    }

    /// <summary>What comes before the first place that may be anything.</summary>
    public static string Start(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var text = Of(pattern, "\u0001");
        return text.IndexOf('\u0001') is > 0 and var end ? text[..end] : "";
    }
}
