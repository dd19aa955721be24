using System.Text;

namespace Tenet.Core.Project;

/// <summary>Puts variables of the environment into texts: <c>${NAME}</c>. So an address in a file holds no password.</summary>
public static class Variables
{
    private const string Open = "${";

    /// <param name="text">With or without variables.</param>
    /// <param name="find">The value of a variable; null where it is not set.</param>
    /// <param name="missing">The first variable that is not set; null where the text is whole.</param>
    public static string Expand(string text, Func<string, string?> find, out string? missing)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(find);
        missing = null;
        var (whole, at) = (new StringBuilder(text.Length), 0);
        while (text.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf('}', start) is >= 0 and var end)
        {
            var name = text[(start + Open.Length)..end];
            var value = find(name);
            missing ??= string.IsNullOrEmpty(value) ? name : null;
            whole.Append(text, at, start - at).Append(value);
            at = end + 1;
        }

        return whole.Append(text, at, text.Length - at).ToString();
    }
}
