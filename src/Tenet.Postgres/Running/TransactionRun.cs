using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>Runs a migration as one transaction with its row in the ledger: it is in as a whole, and known to be, or not at all.</summary>
internal sealed class TransactionRun(Work work, Migration migration, bool back, LedgerEntry? entry)
{
    private readonly MigrationScript script = back ? migration.Down! : migration.Up;

    /// <returns>How often it was tried; 0 where the server says that a statement cannot run in a transaction. Nothing of it is left then.</returns>
    /// <exception cref="TenetException">What stopped it. Nothing of it is left.</exception>
    public async Task<int> RunAsync(ScriptSteps steps, CancellationToken cancellation)
    {
        var statements = steps.Steps.Select(step => step.Statements[0]).ToList();
        for (var tried = 1; ; tried++)
        {
            var sent = statements.ToDictionary(statement => new NpgsqlBatchCommand(statement.Text));
            try
            {
                await work.SendAsync([new("BEGIN"), .. work.Settings(local: true), .. sent.Keys, .. Closing()], cancellation);
                return tried;
            }
            catch (Exception problem) when (problem is OperationCanceledException || StatementFailure.Handles(problem))
            {
                await work.RollBackAsync();
                cancellation.ThrowIfCancellationRequested();
                if (Work.MayPass(problem) && tried < work.Options.Tries)
                {
                    await work.PauseAsync(tried, (PostgresException)problem, cancellation);
                    continue;
                }

                if (script.Transactional is null && problem is PostgresException refused && MigrationReplay.CannotRunInTransaction(refused.SqlState))
                {
                    return 0;
                }

                var failure = work.Failure(problem, script, problem is PostgresException { BatchCommand: NpgsqlBatchCommand command } ? sent.GetValueOrDefault(command) : null, tried);
                await NoteAsync(failure);
                throw failure;
            }
        }
    }

    // The script may have set the session to a role that has nothing to do with the ledger.
    private IEnumerable<NpgsqlBatchCommand> Closing() =>
    [
        new("RESET SESSION AUTHORIZATION"), new("RESET ROLE"),
        .. back
            ? (NpgsqlBatchCommand[])[work.Ledger.TakeBack(migration)]
            : [.. entry is null ? [] : new[] { work.Ledger.Forget(migration) }, work.Ledger.Enter(migration, EntryState.Applied, transactional: true)],
        new("COMMIT"), new("RESET ALL"),
    ];

    // For whoever asks later why it is not in; where even that cannot be written, the error was told here.
    private async Task NoteAsync(TenetException failure)
    {
        if (back || work.Connection.State != System.Data.ConnectionState.Open)
        {
            return;
        }

        try
        {
            await work.SendAsync(
                [new("BEGIN"), work.Ledger.Forget(migration), work.Ledger.Enter(migration, EntryState.Failed, transactional: true, failure.SqlState, failure.Message), new("COMMIT")], CancellationToken.None);
        }
        catch (Exception problem) when (StatementFailure.Handles(problem))
        {
            await work.RollBackAsync();
        }
    }
}
