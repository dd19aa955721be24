using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>Finds comments that allow what a rule is against. It knows comments, strings and words; what a statement makes is the server's to tell.</summary>
public static class AllowComments
{
    private const string Sign = "tenet:allow";

    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script) => SignedComments.Has(script, Sign);

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException">TNT5003 where a comment names no reason.</exception>
    public static IReadOnlyList<AllowComment> Find(string script, string path, int firstLine) =>
        [.. SignedComments.Find(script, path, firstLine, Sign).Where(comment => comment.Sign == Sign).Select(Read)];

    private static AllowComment Read(SignedComment comment)
    {
        var words = (comment.Text ?? "").Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is not [var rule, var reason])
        {
            throw new TenetException(ErrorCode.SuppressionUnreasoned, words.Length == 0 ? $"'-- {Sign}' names no rule." : $"The findings of {words[0]} are allowed, and nothing says why.", comment.Place);
        }

        // CONSTRAINT x CHECK …: the word before the name of a constraint is none.
        var part = comment.IsInside ? comment.Names.FirstOrDefault(name => name != "constraint") ?? "" : null;
        return new AllowComment(rule, reason, comment.Place, comment.Statement ?? "", part) { StatementPlace = comment.StatementPlace };
    }
}
