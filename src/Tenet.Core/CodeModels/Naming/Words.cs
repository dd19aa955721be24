using System.Globalization;
using System.Text;

namespace Tenet.Core.CodeModels.Naming;

/// <summary>Takes a name of the database apart into the words of an identifier, and puts them together again.</summary>
internal static class Words
{
    /// <summary>The words. What no identifier can hold and is no separator, e.g. 😀, becomes <c>U1F600</c>.</summary>
    /// <param name="name">Any name that PostgreSQL takes.</param>
    /// <param name="ascii">Letters beyond ASCII are written the same way: Prisma has none.</param>
    public static IReadOnlyList<string> Of(string name, bool ascii = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new List<string>();
        var word = new StringBuilder();
        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        foreach (var rune in name.EnumerateRunes())
        {
            var isLetter = rune.IsBmp && (Rune.IsLetter(rune) || char.IsAsciiDigit((char)rune.Value));
            if (isLetter && (rune.IsAscii || !ascii))
            {
                // fooBar is two words, FOO one.
                if (Rune.IsUpper(rune) && word.Length > 0 && char.IsLower(word[^1]))
                {
                    End();
                }

                word.Append(rune);
            }
            else if (rune.IsAscii || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                End();
            }
            else
            {
                word.Append('U').Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        End();
        return words;
    }

    /// <summary><c>ClientName</c>. Begins with a letter.</summary>
    public static string Pascal(IReadOnlyList<string> words) => Begin(string.Concat(words.Select(Capital)), 'N');

    /// <summary><c>clientName</c>. Begins with a letter.</summary>
    public static string Camel(IReadOnlyList<string> words) => words.Count == 0
        ? "unnamed"
        : Begin(Small(words[0]) + string.Concat(words.Skip(1).Select(Capital)), 'n');

    private static string Begin(string identifier, char letter) => identifier.Length == 0 ? "Unnamed" : char.IsDigit(identifier[0]) ? letter + identifier : identifier;

    private static string Small(string word) => IsShout(word) ? word.ToLowerInvariant() : char.ToLowerInvariant(word[0]) + word[1..];

    private static string Capital(string word) => IsShout(word) ? word[0] + word[1..].ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..];

    // U1F600 is a number, not a word.
    private static bool IsShout(string word) => word.Length > 1 && word.All(char.IsUpper);
}
