using Tenet.Core.Errors;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Finds comments that say where the values of a column come from.</summary>
public static class IntentComments
{
    private const string Filled = "tenet:filled-from";
    private const string Back = "tenet:gives-back";
    private const string Moved = "tenet:moved-from";

    // Beginnings, so that a slip of the pen is told and not passed by.
    private static readonly string[] Signs = ["tenet:fill", "tenet:give", "tenet:move"];

    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script) => SignedComments.Has(script, Signs);

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException">TNT4022 where a comment is not one of these, says nothing, or stands before nothing.</exception>
    public static IReadOnlyList<IntentComment> Find(string script, string path, int firstLine) => [.. SignedComments.Find(script, path, firstLine, Signs).Select(Read)];

    private static IntentComment Read(SignedComment comment)
    {
        IntentKind? kind = comment.Sign switch { Filled => IntentKind.FilledFrom, Back => IntentKind.GivesBack, Moved => IntentKind.MovedFrom, _ => null };
        if (kind is null || comment is not { Text: { } text, Statement: { } statement })
        {
            throw new TenetException(
                ErrorCode.IntentWrong,
                kind is null ? $"'{comment.Sign}' is no comment that Tenet knows; '{Filled}', '{Back}' and '{Moved}' are." : comment.Text is null ? "The comment says nothing." : "The comment stands before no statement.",
                comment.Place);
        }

        return new IntentComment(kind.Value, new RenameComment(text, comment.Place, statement, comment.Names, comment.IsInside));
    }
}
