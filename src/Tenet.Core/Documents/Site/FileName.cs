using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Tenet.Core.Documents.Site;

/// <summary>Names of files and anchors from names of a database: safe on every file system, and never two alike, whatever their case.</summary>
internal static class FileName
{
    private const int Longest = 60;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly HashSet<string> Devices = new(["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"com{i}", $"lpt{i}"])], StringComparer.Ordinal);

    /// <summary>
    /// A name of small letters, digits and underscores stays; another gets a digest of all its parts behind a dash, which no name that stays can hold.
    /// </summary>
    /// <param name="name">What people read.</param>
    /// <param name="parts">What tells it from all others.</param>
    public static string Of(string name, params string[] parts)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts.Length == 0 ? [name] : parts)));
        return $"{Stem(name)}-{Convert.ToHexStringLower(digest)[..10]}";
    }

    /// <summary>What is left of a name; two names may share it.</summary>
    public static string Stem(string name)
    {
        var written = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_')
            {
                written.Append(c);
            }
            else if (written.Length > 0 && written[^1] != '_')
            {
                written.Append('_');
            }

            if (written.Length == Longest)
            {
                break;
            }
        }

        var stem = written.ToString().Trim('_');
        return stem.Length == 0 ? "x" : stem;
    }

    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= Longest && !name.AsSpan().ContainsAnyExcept(Plain) && !Devices.Contains(name) && name != "index";
}
