using System.Text;

namespace Tenet.Core.Seeding.Values;

/// <summary>Takes names apart: <c>created_at</c> and <c>createdAt</c> are two words each.</summary>
public static class NameWords
{
    public static IReadOnlyList<string> Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var c = name[at];
            if (!char.IsLetterOrDigit(c) || (char.IsUpper(c) && at > 0 && char.IsLower(name[at - 1])))
            {
                End();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
