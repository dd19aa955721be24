using Npgsql;

namespace Tenet.Tests.Running;

/// <summary>A place in the middle of a run at which the runner can be held: something that it needs is in the hands of a session of the test's.</summary>
/// <param name="Name">For people.</param>
/// <param name="Migration">The migration that is held there, from 1.</param>
/// <param name="Hold">What the session of the test's runs, in a transaction.</param>
/// <param name="Then">What another session of the test's runs once the first holds the runner, before the first lets go; the runner is then held by that one.</param>
internal sealed record FaultPoint(string Name, int Migration, string Hold, string? Then = null)
{
    // Whoever waits for a session of the test's; a concurrent index build waits for its transaction.
    private const string Held = """
        SELECT a.pid FROM pg_stat_activity a
         WHERE a.datname = current_database() AND a.application_name = 'tenet' AND $1 = ANY (pg_blocking_pids(a.pid))
        """;

    /// <summary>The statement is done, and its row in the ledger alone is missing: no interruption comes between the two.</summary>
    public bool IsDone => Then is not null;

    /// <summary>In the middle of its statements, at a lock that they ask for.</summary>
    public static FaultPoint Gate(int migration) => new($"statement of {migration}", migration, $"SELECT pg_advisory_xact_lock(77, {migration})");

    /// <summary>At its COMMIT, where a deferred trigger asks for a lock.</summary>
    public static FaultPoint Commit(int migration) => new($"commit of {migration}", migration, $"SELECT pg_advisory_xact_lock(78, {migration})");

    /// <summary>At the row of the ledger that says that it is in.</summary>
    public static FaultPoint Row(int migration) => new($"ledger row of {migration}", migration, $"""
        INSERT INTO tenet.migrations (scope, version, name, file, checksum, source, tenet, state, transactional, started_at, applied_by, application)
        VALUES ('', '{migration:000}', '', '', '', '', '', 'running', false, now(), '', '')
        """);

    /// <summary>At the first row of one of its steps: that it is done, or begins where it can be in no transaction.</summary>
    public static FaultPoint StepRow(int migration, int step) => new($"ledger row of step {step} of {migration}", migration, $"""
        INSERT INTO tenet.steps (scope, version, back, step, statement, checksum, state, started_at) VALUES ('', '{migration:000}', false, {step}, '', '', 'running', now())
        """);

    /// <summary>In the middle of a concurrent index build on the table log.</summary>
    public static FaultPoint Build(int migration) => new($"index build of {migration}", migration, "INSERT INTO log VALUES (0)");

    /// <summary>Behind a concurrent index build, at the row that says that it is done.</summary>
    public static FaultPoint Built(int migration, int step) => new(
        $"ledger row behind the index build of {migration}", migration, "INSERT INTO log VALUES (0)", $"SELECT FROM tenet.steps WHERE version = '{migration:000}' AND step = {step} FOR UPDATE");

    /// <returns>The process of whoever is held.</returns>
    public static async Task<int> WaitAsync(NpgsqlConnection asker, int holder, Task runner)
    {
        for (var since = System.Diagnostics.Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromSeconds(30);)
        {
            await using var command = new NpgsqlCommand(Held, asker);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = holder });
            if (await command.ExecuteScalarAsync() is int pid)
            {
                return pid;
            }

            if (runner.IsCompleted)
            {
                await runner;
                throw new InvalidOperationException("The run ended before it was held.");
            }

            await Task.Delay(5);
        }

        throw new TimeoutException("Nobody came to be held.");
    }

    public override string ToString() => Name;
}
