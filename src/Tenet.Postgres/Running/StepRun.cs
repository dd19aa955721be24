using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>
/// Runs a migration that is no single transaction, step by step. A step that can be in a transaction writes its row in it; any
/// other is <c>running</c> before and <c>done</c> after, and what is found running is judged before anything is done twice.
/// </summary>
internal sealed class StepRun(Work work, Migration migration, bool back, LedgerEntry? entry, ScriptSteps script)
{
    private const string Refused = "25001";

    private readonly MigrationScript text = back ? migration.Down! : migration.Up;
    private readonly Dictionary<int, LedgerStep> known = (entry?.Steps ?? []).Where(step => step.Back == back).ToDictionary(step => step.Number);
    private int tries = 1;

    /// <returns>The most that a step was tried.</returns>
    /// <exception cref="TenetException">What stopped it; steps that are done stay done.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        CheckDone();
        await OpenAsync(cancellation);
        for (var number = 1; number <= script.Steps.Count; number++)
        {
            var step = script.Steps[number - 1];
            var before = known.GetValueOrDefault(number);
            if (before?.State == StepState.Done)
            {
                await AgainAsync(step, cancellation);
                continue;
            }

            work.Options.Tell(new RunEvent.StepBegins(migration, number, script.Steps.Count, step.Words));
            try
            {
                await RunAsync(number, step, before, cancellation);
            }
            catch (Exception problem) when (problem is not TenetException)
            {
                await work.RollBackAsync();
                if (problem is not OperationCanceledException)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                throw;
            }
        }

        if (known.GetValueOrDefault(script.Steps.Count)?.State == StepState.Done)
        {
            await LedgerAsync(Closing(), CancellationToken.None);
        }

        await SessionSettings.ResetAsync(work.Connection, cancellation);
        return tries;
    }

    private bool IsLast(int number) => number == script.Steps.Count;

    // A step that is done must be the one that stands there, or the rest would belong to something else.
    private void CheckDone()
    {
        foreach (var (number, step) in known)
        {
            if (number > script.Steps.Count || script.Steps[number - 1].Checksum != step.Checksum)
            {
                throw new TenetException(
                    ErrorCode.AppliedEdited, $"Step {number} of the migration {migration.Version} was begun, and its file holds another statement there by now.", text.Path,
                    "Bring the file back as it was, run it to its end, and write what is to be different as a new migration.");
            }
        }
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        await work.SendAsync(
            back
                ? [work.Ledger.Change(migration, EntryState.Reverting, EntryState.Applied, EntryState.Reverting), .. work.Settings(local: false)]
                : [new("BEGIN"), .. entry is null ? new[] { work.Ledger.Forget(migration) } : [], work.Ledger.Open(migration), new("COMMIT"), .. work.Settings(local: false)],
            cancellation);
    }

    // What earlier steps SET is gone with the session that did.
    private async Task AgainAsync(ScriptStep step, CancellationToken cancellation)
    {
        if (step.IsSetting)
        {
            await work.SendAsync([new(step.Statements[0].Text)], cancellation);
        }
    }

    private async Task RunAsync(int number, ScriptStep step, LedgerStep? before, CancellationToken cancellation)
    {
        if (before?.Refused is { } state)
        {
            await ResumeAsync(number, step, before, state, cancellation);
            return;
        }

        for (var tried = 1; ; tried++)
        {
            tries = Math.Max(tries, tried);
            var sent = step.Statements.ToDictionary(statement => new NpgsqlBatchCommand(statement.Text));
            try
            {
                await work.SendAsync(InTransaction(number, step, [.. sent.Keys]), cancellation);
                return;
            }
            catch (Exception problem) when (StatementFailure.Handles(problem))
            {
                await EndTransactionAsync();
                cancellation.ThrowIfCancellationRequested();
                if (Work.MayPass(problem) && tried < work.Options.Tries)
                {
                    await work.PauseAsync(tried, (PostgresException)problem, cancellation);
                    continue;
                }

                if (!step.IsOwnTransaction && problem is PostgresException refused && MigrationReplay.CannotRunInTransaction(refused.SqlState))
                {
                    await AloneAsync(number, step, refused.SqlState, null, cancellation);
                    return;
                }

                var failure = work.Failure(problem, text, problem is PostgresException { BatchCommand: NpgsqlBatchCommand command } ? sent.GetValueOrDefault(command) : null, tried);
                await NoteAsync(number, step, failure);
                throw failure;
            }
        }
    }

    // The script's own COMMIT is the last of its statements; its row goes before it.
    private List<NpgsqlBatchCommand> InTransaction(int number, ScriptStep step, IReadOnlyList<NpgsqlBatchCommand> statements) =>
        step.IsOwnTransaction
            ? [.. statements.SkipLast(1), .. Rows(number, step), statements[^1]]
            : [new("BEGIN"), .. statements, .. Rows(number, step), new("COMMIT")];

    // The role that the script has set comes back with the end of the transaction.
    private List<NpgsqlBatchCommand> Rows(int number, ScriptStep step) =>
        [new("SET LOCAL ROLE NONE"), work.Ledger.Step(migration, back, number, step, StepState.Done), .. IsLast(number) ? Closing() : []];

    private NpgsqlBatchCommand[] Closing() => back
        ? [work.Ledger.ForgetSteps(migration), work.Ledger.Change(migration, EntryState.Reverted, EntryState.Reverting)]
        : [work.Ledger.Change(migration, EntryState.Applied, EntryState.Running, EntryState.Failed)];

    private async Task ResumeAsync(int number, ScriptStep step, LedgerStep before, string refused, CancellationToken cancellation)
    {
        if (refused != Refused && !step.IsResumable)
        {
            throw Undecided(number, step, "It commits in the middle, and nothing says that it goes on where it stopped when it is run again.");
        }

        uint[] indexes = [.. before.IndexesBefore];
        if (before.State == StepState.Running && refused == Refused)
        {
            await TriedAsync(number, step, _ => DropLeftoversAsync(indexes, cancellation), cancellation);
            var verdict = work.Options.Judge is { } judge ? await judge.JudgeAsync(migration, back, number, work.Open, cancellation) : StepVerdict.Undecided;
            if (verdict == StepVerdict.Undecided)
            {
                throw Undecided(number, step, "The schema is neither as it was before this statement nor as it should be after it.");
            }

            if (verdict == StepVerdict.Done)
            {
                work.Options.Tell(new RunEvent.StepFound(migration, number));
                await DoneAsync(number, step, cancellation);
                return;
            }
        }

        await AloneAsync(number, step, refused, indexes, cancellation);
    }

    private async Task AloneAsync(int number, ScriptStep step, string refused, uint[]? before, CancellationToken cancellation)
    {
        // What a try leaves half-built is known by what was there before the first one.
        var indexes = before ?? await IndexLeftovers.AllAsync(work.Connection, cancellation);
        await LedgerAsync([work.Ledger.Step(migration, back, number, step, StepState.Running, refused, indexes)], cancellation);
        await TriedAsync(number, step, async tried =>
        {
            if (before is not null || tried > 1)
            {
                await DropLeftoversAsync(indexes, cancellation);
            }

            await work.SendAsync([new(step.Statements[0].Text)], cancellation);
        }, cancellation, mayPass: refused == Refused || step.IsResumable, leftovers: indexes);
        await DoneAsync(number, step, CancellationToken.None);
    }

    // Outside of a transaction, as long as a lock is all that is missing.
    private async Task TriedAsync(int number, ScriptStep step, Func<int, Task> run, CancellationToken cancellation, bool mayPass = true, uint[]? leftovers = null)
    {
        for (var tried = 1; ; tried++)
        {
            tries = Math.Max(tries, tried);
            try
            {
                await run(tried);
                return;
            }
            catch (Exception problem) when (problem is OperationCanceledException || StatementFailure.Handles(problem))
            {
                if (!cancellation.IsCancellationRequested && mayPass && Work.MayPass(problem) && tried < work.Options.Tries)
                {
                    await work.PauseAsync(tried, (PostgresException)problem, cancellation);
                    continue;
                }

                var failure = problem is OperationCanceledException
                    ? new TenetException(ErrorCode.Interrupted, "The run was interrupted.", $"{text.Path}:{step.Statements[0].Line}") { SqlState = PostgresErrorCodes.QueryCanceled }
                    : work.Failure(problem, text, step.Statements[0], tried);
                await NoteAsync(number, step, failure);
                cancellation.ThrowIfCancellationRequested();
                if (leftovers is not null && !Work.MayPass(problem))
                {
                    await TidyAsync(leftovers);
                }

                throw failure;
            }
        }
    }

    // Nobody waits for it: where a lock is in the way, the next run does it first.
    private async Task TidyAsync(uint[] leftovers)
    {
        try
        {
            if (work.Connection.State == System.Data.ConnectionState.Open)
            {
                await DropLeftoversAsync(leftovers, CancellationToken.None);
            }
        }
        catch (Exception problem) when (StatementFailure.Handles(problem))
        {
        }
    }

    private Task DoneAsync(int number, ScriptStep step, CancellationToken cancellation) =>
        LedgerAsync([work.Ledger.Step(migration, back, number, step, StepState.Done), .. IsLast(number) ? Closing() : []], cancellation);

    // What has happened must be written, however long somebody else looks at the ledger.
    private Task LedgerAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellation) =>
        work.SendAsync([new("BEGIN"), new("SET LOCAL ROLE NONE"), new("SET LOCAL lock_timeout = 0"), .. commands, new("COMMIT")], cancellation);

    private async Task DropLeftoversAsync(uint[] before, CancellationToken cancellation)
    {
        foreach (var index in await IndexLeftovers.FindAsync(work.Connection, before, cancellation))
        {
            work.Options.Tell(new RunEvent.DropsLeftover(index));
            await work.SendAsync([new($"DROP INDEX CONCURRENTLY IF EXISTS {index}")], cancellation);
        }
    }

    private async Task EndTransactionAsync()
    {
        if (work.Connection.State == System.Data.ConnectionState.Open)
        {
            await SessionSettings.ExecuteAsync(work.Connection, "ROLLBACK", CancellationToken.None);
        }
    }

    // Where even that cannot be written, the session is gone, and the step is found running.
    private async Task NoteAsync(int number, ScriptStep step, TenetException failure)
    {
        if (work.Connection.State != System.Data.ConnectionState.Open)
        {
            return;
        }

        try
        {
            await LedgerAsync([work.Ledger.Step(migration, back, number, step, StepState.Failed, errorCode: failure.SqlState, error: failure.Message), work.Ledger.Stop(migration, failure.SqlState, failure.Message)], CancellationToken.None);
        }
        catch (Exception problem) when (StatementFailure.Handles(problem))
        {
            await EndTransactionAsync();
        }
    }

    private TenetException Undecided(int number, ScriptStep step, string why) => new(
        ErrorCode.MigrationHalfWay,
        $"Nobody knows whether step {number} of the migration {migration.Version} is done.",
        $"{text.Path}:{step.Statements[0].Line}",
        details: [$"statement: {step.Words}", why]);
}
