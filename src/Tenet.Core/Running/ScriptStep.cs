using Tenet.Core.History.Record;
using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Running;

/// <summary>What of a script is done or not done: one statement, or all from a <c>BEGIN</c> of its own to its <c>COMMIT</c>.</summary>
/// <param name="Statements">At least one; with <c>BEGIN</c> and <c>COMMIT</c> where they are the script's own.</param>
/// <param name="IsOwnTransaction">They stand between <c>BEGIN</c> and <c>COMMIT</c>.</param>
/// <param name="IsSetting">It changes the session alone, so that whoever goes on behind it has to do it again.</param>
/// <param name="IsResumable">The script says that running it again goes on where it stopped.</param>
public sealed record ScriptStep(ValueList<SqlStatement> Statements, bool IsOwnTransaction, bool IsSetting, bool IsResumable)
{
    /// <summary>The comment that says so, in the line before the statement.</summary>
    public const string ResumableComment = "-- tenet:resumable";

    /// <summary>How it begins, without values; a transaction by what stands behind its <c>BEGIN</c>.</summary>
    public string Words => StatementText.FirstWords(Statements[IsOwnTransaction && Statements.Count > 1 ? 1 : 0].Text);

    public string Checksum => FileDigest.Of(string.Join(";\n", Statements.Select(statement => statement.Text)));
}
