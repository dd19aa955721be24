using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Running;

/// <summary>A script, taken apart into what can be done or not done.</summary>
/// <param name="Steps">In order.</param>
/// <param name="HasOwnTransactions">The script begins or ends transactions itself, so that nobody may put it into one.</param>
public sealed record ScriptSteps(ValueList<ScriptStep> Steps, bool HasOwnTransactions)
{
    public static ScriptSteps Of(MigrationScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var statements = StatementSplitter.Split(script.Text, script.Path, script.FirstLine);
        var steps = new List<ScriptStep>();
        var open = new List<SqlStatement>();
        var (own, end) = (false, 0);
        foreach (var statement in statements)
        {
            var words = StatementText.FirstWords(statement.Text, 40).ToLowerInvariant().Split(' ');
            var before = script.Text.AsSpan(end, statement.Offset - end);
            end = statement.Offset + statement.Text.Length;
            var (begins, ends) = (Begins(words), Ends(words));
            own |= begins || ends;
            if (begins || open.Count > 0)
            {
                open.Add(statement);
                if (ends)
                {
                    steps.Add(new ScriptStep(open.ToValueList(), IsOwnTransaction: true, IsSetting: false, IsResumable: false));
                    open.Clear();
                }

                continue;
            }

            steps.Add(new ScriptStep([statement], IsOwnTransaction: false, IsSetting(words), SaysResumable(before)));
        }

        if (open.Count > 0)
        {
            // Nobody commits it: it is sent as it is, and what it did is gone with the session.
            steps.Add(new ScriptStep(open.ToValueList(), IsOwnTransaction: true, IsSetting: false, IsResumable: false));
        }

        return new ScriptSteps(steps.ToValueList(), own);
    }

    private static bool Begins(string[] words) => words[0] is "begin" or "start";

    // ROLLBACK TO takes back a part of a transaction and ends none; AND CHAIN begins the next one at once.
    private static bool Ends(string[] words) => words[0] switch
    {
        "commit" or "end" => !words.Contains("chain") || words.Contains("no"),
        "rollback" or "abort" => !words.Contains("to") && (!words.Contains("chain") || words.Contains("no")),
        _ => false,
    };

    private static bool IsSetting(string[] words) => words is ["set", not ("local" or "transaction" or "constraints"), ..] or ["reset", ..];

    private static bool SaysResumable(ReadOnlySpan<char> before)
    {
        foreach (var line in before.EnumerateLines())
        {
            if (line.Trim().Equals(ScriptStep.ResumableComment, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
