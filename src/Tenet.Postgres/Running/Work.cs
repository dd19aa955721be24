using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>What a migration is run with: the session that holds the runner's lock, the ledger, and who watches.</summary>
internal sealed record Work(NpgsqlConnection Connection, Ledger Ledger, Watcher Watcher, Func<CancellationToken, Task<NpgsqlConnection>> Open, RunnerOptions Options)
{
    /// <summary>The session is still there.</summary>
    public bool IsConnected => Connection.State == System.Data.ConnectionState.Open;

    /// <summary>Settings that hold until the transaction's end, or the session's.</summary>
    public IEnumerable<NpgsqlBatchCommand> Settings(bool local)
    {
        var set = local ? "SET LOCAL" : "SET";
        yield return new NpgsqlBatchCommand(FormattableString.Invariant($"{set} lock_timeout = {Options.LockTimeout.TotalMilliseconds:0}"));
        if (Options.StatementTimeout is { } limit)
        {
            yield return new NpgsqlBatchCommand(FormattableString.Invariant($"{set} statement_timeout = {limit.TotalMilliseconds:0}"));
        }

        if (!local)
        {
            yield return new NpgsqlBatchCommand($"SET {BackfillListener.Setting} = 'on'");
        }

        foreach (var (name, value) in Options.Pace?.Settings ?? [])
        {
            yield return new NpgsqlBatchCommand($"{set} {name} = {Quote.Literal(value)}");
        }

        if (Options.Scope is { } scope)
        {
            yield return new NpgsqlBatchCommand($"{set} search_path = {Quote.Identifier(scope)}, public");
        }
    }

    /// <summary>Sends commands one after the other, each by itself, without waiting for the answer of one before the next goes out.</summary>
    /// <param name="commands">In order.</param>
    /// <param name="cancellation">Ends the one that runs.</param>
    /// <param name="look">Called again and again, with a connection of its own, while they take long.</param>
    /// <exception cref="PostgresException">Of the first that is refused; none behind it ran.</exception>
    public async Task SendAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellation, Func<NpgsqlConnection, Task>? look = null)
    {
        await using var batch = new NpgsqlBatch(Connection);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await Watcher.WhileAsync(() => batch.ExecuteNonQueryAsync(cancellation), look);
    }

    /// <summary>Ends a transaction that failed; where the session is gone, so is the transaction.</summary>
    public async Task RollBackAsync()
    {
        if (IsConnected)
        {
            try
            {
                await SessionSettings.ExecuteAsync(Connection, "ROLLBACK", CancellationToken.None);
                await SessionSettings.ResetAsync(Connection, CancellationToken.None);
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException or InvalidOperationException)
            {
                // Whoever looks at the ledger next sees what stands.
            }
        }
    }

    /// <summary>A lock was not got in time, or a circle of waiting was cut: nothing is wrong, and another try may do.</summary>
    public static bool MayPass(Exception problem) =>
        problem is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    /// <summary>Waits before the next try, and tells so.</summary>
    public async Task PauseAsync(int tried, PostgresException problem, CancellationToken cancellation)
    {
        var wait = Options.Backoff.After(tried, Random.Shared.NextDouble());
        Options.Tell(new RunEvent.TriesAgain(tried, wait, problem.MessageText));
        await Task.Delay(wait, Options.Clock, cancellation);
    }

    /// <summary>One error of what stopped a statement.</summary>
    /// <param name="problem">What was thrown.</param>
    /// <param name="script">The script.</param>
    /// <param name="statement">The statement, or null where it was not one of the script's.</param>
    /// <param name="tried">How often it was tried.</param>
    public TenetException Failure(Exception problem, MigrationScript script, SqlStatement? statement, int tried)
    {
        if (problem is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } && tried >= Options.Tries)
        {
            return new TenetException(
                ErrorCode.LockNotGot,
                FormattableString.Invariant($"A lock was not got in {tried} tries of {Options.LockTimeout.TotalSeconds:0.###} s each."),
                statement is null ? script.Path : $"{script.Path}:{statement.Line}",
                details: [.. Watcher.LastBlockers.Select(other => $"held by {other}")])
            {
                SqlState = PostgresErrorCodes.LockNotAvailable,
            };
        }

        // At COMMIT a deferred constraint is looked at.
        return StatementFailure.From(problem, new SqlScript(script.Path, script.Text, script.FirstLine), statement ?? new SqlStatement("COMMIT", script.FirstLine, 0));
    }
}
