using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Running;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>Runs migrations, each as one transaction with its row in the ledger: it is in as a whole, and known to be, or not at all.</summary>
/// <param name="work">What they are run with.</param>
/// <param name="together">At least one. All are sent before an answer is awaited.</param>
/// <param name="back">They are taken back.</param>
/// <param name="done">Told of each that is in, in their order, by several threads.</param>
internal sealed class TransactionRun(Work work, IReadOnlyList<Whole> together, bool back, Action<RanMigration> done)
{
    private readonly Lock turn = new();
    private int next;

    /// <returns>False where the server says of a statement of the next one that it cannot run in a transaction. Nothing of that one is left then.</returns>
    /// <exception cref="TenetException">What stopped one. Nothing of it is left, and none behind it ran.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var (tried, since) = (1, work.Options.Clock.GetTimestamp());
        while (next < together.Count)
        {
            // One that has to wait for others is tried by itself.
            var sending = together.Skip(next).Take(tried > 1 ? 1 : together.Count).ToList();
            var statements = new Dictionary<NpgsqlBatchCommand, SqlStatement>();
            try
            {
                await work.SendAsync(sending.SelectMany(whole => Commands(whole, statements)), cancellation, sending.Count > 1 ? TellAsync : null);
                var times = sending.Count > 1 ? await AppliedAsync(work.Connection) : null;
                foreach (var whole in sending)
                {
                    Done(whole, times?.GetValueOrDefault(whole.Migration.Version) ?? work.Options.Clock.GetElapsedTime(since), tried);
                }

                (tried, since) = (1, work.Options.Clock.GetTimestamp());
            }
            catch (Exception problem) when (problem is OperationCanceledException || StatementFailure.Handles(problem))
            {
                var before = next;
                await work.RollBackAsync();
                if (sending.Count > 1 && work.IsConnected)
                {
                    await TellAsync(work.Connection);
                }

                if (next > before)
                {
                    since = work.Options.Clock.GetTimestamp();
                }

                if (next < together.Count)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (!await GoesOnAsync(together[next], problem, statements, tried++, cancellation))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // Another try may do, or none will.
    private async Task<bool> GoesOnAsync(Whole whole, Exception problem, Dictionary<NpgsqlBatchCommand, SqlStatement> statements, int tried, CancellationToken cancellation)
    {
        if (Work.MayPass(problem) && tried < work.Options.Tries)
        {
            await work.PauseAsync(tried, (PostgresException)problem, cancellation);
            return true;
        }

        if (whole.Script.Transactional is null && problem is PostgresException refused && MigrationReplay.CannotRunInTransaction(refused.SqlState))
        {
            return false;
        }

        var failure = work.Failure(problem, whole.Script, problem is PostgresException { BatchCommand: NpgsqlBatchCommand command } ? statements.GetValueOrDefault(command) : null, tried);
        await NoteAsync(whole, failure);
        throw failure;
    }

    // The script may have set the session to a role that has nothing to do with the ledger.
    private IEnumerable<NpgsqlBatchCommand> Commands(Whole whole, Dictionary<NpgsqlBatchCommand, SqlStatement> statements)
    {
        yield return new("BEGIN");
        foreach (var setting in work.Settings(local: true))
        {
            yield return setting;
        }

        foreach (var statement in whole.Statements)
        {
            var command = new NpgsqlBatchCommand(statement.Text);
            statements.Add(command, statement);
            yield return command;
        }

        yield return new("RESET SESSION AUTHORIZATION");
        yield return new("RESET ROLE");
        if (back)
        {
            yield return work.Ledger.TakeBack(whole.Migration);
        }
        else
        {
            if (whole.Entry is not null)
            {
                yield return work.Ledger.Forget(whole.Migration);
            }

            yield return work.Ledger.Enter(whole.Migration, EntryState.Applied, transactional: true);
        }

        yield return new("COMMIT");
        yield return new("RESET ALL");
    }

    // The ledger knows which of them are in, and how long each took.
    private Task<IReadOnlyDictionary<string, TimeSpan>> AppliedAsync(NpgsqlConnection connection) => work.Ledger.AppliedAsync(connection, [.. together.Select(whole => whole.Migration)]);

    private async Task TellAsync(NpgsqlConnection connection)
    {
        var applied = await AppliedAsync(connection);
        foreach (var whole in together)
        {
            if (!applied.TryGetValue(whole.Migration.Version, out var took))
            {
                break;
            }

            Done(whole, took, 1);
        }
    }

    // Whoever looked at a long one may come late.
    private void Done(Whole whole, TimeSpan took, int tried)
    {
        lock (turn)
        {
            if (next < together.Count && ReferenceEquals(together[next], whole))
            {
                next++;
                done(new RanMigration(whole.Migration, back, took, 1, tried));
            }
        }
    }

    // For whoever asks later why it is not in; where even that cannot be written, the error was told here.
    private async Task NoteAsync(Whole whole, TenetException failure)
    {
        if (back || !work.IsConnected)
        {
            return;
        }

        try
        {
            await work.SendAsync(
                [new("BEGIN"), work.Ledger.Forget(whole.Migration), work.Ledger.Enter(whole.Migration, EntryState.Failed, transactional: true, failure.SqlState, failure.Message), new("COMMIT")],
                CancellationToken.None);
        }
        catch (Exception problem) when (StatementFailure.Handles(problem))
        {
            await work.RollBackAsync();
        }
    }
}
