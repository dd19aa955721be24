namespace Tenet.Core.CodeModels.Naming;

/// <summary>The singular of an English word, as a model is named: one row of <c>users</c> is a <c>User</c>.</summary>
internal static class Singular
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["indices"] = "index", ["vertices"] = "vertex",
        ["matrices"] = "matrix", ["criteria"] = "criterion", ["analyses"] = "analysis", ["bases"] = "base", ["movies"] = "movie", ["cookies"] = "cookie",
        ["series"] = "series", ["species"] = "species", ["news"] = "news", ["lives"] = "life", ["leaves"] = "leaf", ["aliases"] = "alias",
        ["statuses"] = "status", ["buses"] = "bus", ["bonuses"] = "bonus", ["viruses"] = "virus", ["campuses"] = "campus", ["menus"] = "menu",
        ["calories"] = "calorie", ["ties"] = "tie", ["pies"] = "pie", ["lies"] = "lie", ["quizzes"] = "quiz", ["heroes"] = "hero", ["lens"] = "lens",
    };

    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var known))
        {
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(known[0]) + known[1..] : known;
        }

        bool Ends(string ending) => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal);
        return Ends("ies") ? word[..^3] + "y"
            : Ends("sses") || Ends("xes") || Ends("ches") || Ends("shes") ? word[..^2]
            : Ends("ss") || Ends("us") || Ends("is") || !Ends("s") ? word
            : word[..^1];
    }
}
