using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Postgres.Running;

/// <summary>A migration that is to be run as one transaction.</summary>
/// <param name="Migration">Which.</param>
/// <param name="Entry">What the ledger says of it so far.</param>
/// <param name="Script">Its way there or back.</param>
/// <param name="Statements">What the script consists of.</param>
internal sealed record Whole(Migration Migration, LedgerEntry? Entry, MigrationScript Script, ValueList<SqlStatement> Statements)
{
    /// <returns>Null where it cannot be one transaction, or was begun in steps.</returns>
    public static Whole? Of(MigrationStatus item, bool back)
    {
        var script = back ? item.Migration!.Down! : item.Migration!.Up;
        return item.State != MigrationState.HalfWay && script.Transactional != false && ScriptSteps.Of(script) is { HasOwnTransactions: false } steps
            ? new Whole(item.Migration!, item.Entry, script, steps.Steps.Select(step => step.Statements[0]).ToValueList())
            : null;
    }
}
