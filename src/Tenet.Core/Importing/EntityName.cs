using System.Text;

namespace Tenet.Core.Importing;

/// <summary>How names in documents become names of tables, and which of them mean the same.</summary>
internal static class EntityName
{
    private static readonly (string Plural, string Singular)[] Irregular =
        [("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman"), ("indices", "index"), ("media", "media"), ("data", "data"), ("metadata", "metadata")];

    private static readonly string[] Kinds = ["table", "model", "entity"];

    /// <summary><c>SubscriptionPlan</c>, <c>Subscription Plan</c> and <c>subscriptionPlan</c> as <c>subscription_plan</c>.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        var trimmed = name.Trim().Trim('`', '"', '*');
        for (var i = 0; i < trimmed.Length; i++)
        {
            var c = trimmed[i];
            if (c is ' ' or '-' or '_')
            {
                Underscore(text);
            }
            else if (char.IsLetterOrDigit(c))
            {
                var begins = char.IsUpper(c) && i > 0
                    && (char.IsLower(trimmed[i - 1]) || char.IsDigit(trimmed[i - 1]) || (char.IsUpper(trimmed[i - 1]) && i + 1 < trimmed.Length && char.IsLower(trimmed[i + 1])));
                if (begins)
                {
                    Underscore(text);
                }

                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString().Trim('_');
    }

    /// <summary>What all mentions of one entity have in common: its words in the singular, whatever their form.</summary>
    public static string Key(string name)
    {
        var words = Bare(name).Split('_');
        words[^1] = Singular(words[^1]);
        return string.Join('_', words);
    }

    /// <summary>The table's name: as it stands where it is written like one, else in the plural.</summary>
    public static string Table(string name)
    {
        if (IsTable(name))
        {
            return name.Trim();
        }

        var words = Bare(name).Split('_');
        words[^1] = Plural(Singular(words[^1]));
        return string.Join('_', words);
    }

    /// <summary>Written as a table is: lower case, no blank.</summary>
    public static bool IsTable(string name) => name.Trim() is { Length: > 0 } text && text.All(c => c == '_' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));

    public static string Singular(string word) => Irregular.FirstOrDefault(pair => pair.Plural == word).Singular ?? word switch
    {
        _ when word.Length < 4 || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word is "news" or "series" => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("uses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    public static string Plural(string word) => Irregular.FirstOrDefault(pair => pair.Singular == word).Plural ?? word switch
    {
        _ when word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal) => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };

    // "Users Table" and "User Model" are headings over users.
    private static string Bare(string name)
    {
        var words = Snake(name.Contains(':', StringComparison.Ordinal) ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : name).Split('_');
        return string.Join('_', words.Length > 1 && Kinds.Contains(words[^1]) ? words[..^1] : words);
    }

    private static void Underscore(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '_')
        {
            text.Append('_');
        }
    }
}
