using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Finds comments about renames. It knows comments, strings and words; what a statement makes is the server's to tell.</summary>
public static class RenameComments
{
    private const string Sign = "tenet:renamed-from";

    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script) => SignedComments.Has(script, "tenet:rename");

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException">TNT4002 where a comment names nothing, or stands before nothing.</exception>
    public static IReadOnlyList<RenameComment> Find(string script, string path, int firstLine) =>
        [.. SignedComments.Find(script, path, firstLine, "tenet:rename").Select(Rename)];

    private static RenameComment Rename(SignedComment comment)
    {
        if (comment is not { Sign: Sign, Text: { } name, Statement: { } statement })
        {
            throw new TenetException(
                ErrorCode.RenameImpossible,
                comment.Sign != Sign ? $"'{comment.Sign}' is no comment that Tenet knows; did you mean '{Sign}'?" : comment.Text is null ? "The comment names nothing." : "The comment stands before no statement.",
                comment.Place,
                $"Write the old name behind '-- {Sign}', directly before the object or column that it has become.");
        }

        return new RenameComment(name, comment.Place, statement, comment.Names, comment.IsInside);
    }
}
