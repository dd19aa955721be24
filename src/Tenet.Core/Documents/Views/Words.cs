using System.Globalization;

namespace Tenet.Core.Documents.Views;

/// <summary>Names as people say them.</summary>
internal static class Words
{
    /// <summary><c>user_profiles</c> as <c>User Profiles</c>.</summary>
    public static string Title(string name)
    {
        var words = name.Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? name : string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary><c>user_profiles</c> as <c>UserProfile</c>.</summary>
    public static string Entity(string name)
    {
        var words = name.Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 0)
        {
            return name;
        }

        words[^1] = Singular(words[^1]);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>One of many, by the usual endings of English.</summary>
    public static string Singular(string word) => word switch
    {
        _ when Ends(word, "ies") && word.Length > 4 => word[..^3] + "y",
        _ when Ends(word, "statuses") || Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes") => word[..^2],
        _ when Ends(word, "ss") || Ends(word, "us") || Ends(word, "is") || word.Length < 3 => word,
        _ when Ends(word, "s") => word[..^1],
        _ => word,
    };

    /// <summary><c>1 table</c>, <c>2 tables</c>.</summary>
    public static string Count(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A sentence that ends in a full stop; empty stays empty.</summary>
    public static string Sentence(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }

    /// <summary>The first sentence of a text.</summary>
    public static string FirstSentence(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var end = trimmed.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? trimmed : trimmed[..(end + 1)];
    }

    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
