using Tenet.Core.Model;

namespace Tenet.Core.Sql.Scripts;

/// <summary>A comment that begins with a sign of ours.</summary>
/// <param name="Sign">Its first word.</param>
/// <param name="Text">What stands behind it on the line; null for nothing.</param>
/// <param name="Place">File and line.</param>
/// <param name="Statement">The statement that it stands in or before, as it is sent to the server; null at the end of a script.</param>
/// <param name="Names">The names that follow it, up to the next comma or parenthesis, as PostgreSQL reads them.</param>
/// <param name="IsInside">It stands within the statement, before a part of what that makes.</param>
internal sealed record SignedComment(string Sign, string? Text, string Place, string? Statement, ValueList<string> Names, bool IsInside)
{
    /// <summary>File and line of the statement; null where there is none.</summary>
    public string? StatementPlace { get; init; }
}
