using System.Diagnostics;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Observation;

/// <summary>
/// Runs a migration statement by statement and tells what each did to the relations that were there before: from
/// <c>pg_locks</c>, relation files and the transaction's own statistics, never from the SQL. So it knows what a <c>DO</c> block does.
/// </summary>
/// <remarks>
/// The witness, a second session, still sees the database as it was before the transaction. Both need rights of a superuser;
/// nobody else may use the database meanwhile.
/// </remarks>
internal sealed class MigrationObserver(NpgsqlConnection connection, NpgsqlConnection witness, CancellationToken cancellation)
{
    // What waits for old snapshots shows a lock at once; nothing may wait for the witness for longer.
    private static readonly TimeSpan LongestSnapshot = TimeSpan.FromSeconds(1);

    private readonly List<StatementObservation> seen = [];
    private readonly Dictionary<uint, LockMode> held = [];
    private Dictionary<uint, RelationState> before = [];
    private Dictionary<uint, RelationState> last = [];

    /// <summary>What was seen, also of a migration that failed.</summary>
    public IReadOnlyList<StatementObservation> Seen => seen;

    /// <summary>Runs it as <see cref="MigrationReplay"/> does: in one transaction where the server allows it.</summary>
    /// <exception cref="TenetException">TNT3001 with file, line and the server's words.</exception>
    public async Task RunAsync(MigrationText migration)
    {
        // The sandbox counts nothing by itself. Counts of earlier transactions stay with those of this one until they are sent off.
        await ExecuteAsync("SET track_counts = on");
        await ExecuteAsync("SELECT pg_catalog.pg_stat_force_next_flush()");
        if (migration.Transactional == false || !await RunTogetherAsync(migration))
        {
            await RunOneByOneAsync(migration);
        }

        await SessionSettings.ResetAsync(connection, cancellation);
    }

    private async Task<bool> RunTogetherAsync(MigrationText migration)
    {
        await BeginAsync();
        try
        {
            foreach (var statement in migration.Statements)
            {
                await ScriptRunner.RunAsync(connection, migration.Script, statement, cancellation);
                await LookAsync(migration, statement);
            }

            await MigrationReplay.CommitAsync(connection, migration.Script, cancellation);
            return true;
        }
        catch (TenetException refused) when (MigrationReplay.CannotRunInTransaction(refused.SqlState) && migration.Transactional is null)
        {
            await ExecuteAsync("ROLLBACK");
            seen.Clear();
            return false;
        }
    }

    private async Task RunOneByOneAsync(MigrationText migration)
    {
        foreach (var statement in migration.Statements)
        {
            await BeginAsync();
            try
            {
                await ScriptRunner.RunAsync(connection, migration.Script, statement, cancellation);
                await LookAsync(migration, statement);
                await MigrationReplay.CommitAsync(connection, migration.Script, cancellation);
            }
            catch (TenetException refused) when (MigrationReplay.CannotRunInTransaction(refused.SqlState))
            {
                await ExecuteAsync("ROLLBACK");
                await WatchAsync(migration, statement);
            }
        }
    }

    private async Task BeginAsync()
    {
        held.Clear();
        before = [];
        last = [];
        await ExecuteAsync("BEGIN");
    }

    // Inside the transaction all locks are still held, and nobody else has seen what was done.
    private async Task LookAsync(MigrationText migration, SqlStatement statement)
    {
        if (await HasEndedAsync())
        {
            // The migration commits for itself; what follows gets a transaction again, to be looked at.
            seen.Add(new StatementObservation(migration.PlaceOf(statement), InTransaction: true));
            await BeginAsync();
            return;
        }

        // A statement may have set the session to a role that must not ask.
        var acts = await SessionRole.LeaveAsync(connection, cancellation);
        var locks = await LockedRelations.LocksAsync(connection, connection.ProcessID, cancellation);
        var now = await LockedRelations.StatesAsync(connection, locks.Keys, cancellation);
        await acts.EnterAsync(connection, cancellation);
        foreach (var (oid, state) in await LockedRelations.StatesAsync(witness, [.. locks.Keys.Where(oid => !before.ContainsKey(oid))], cancellation))
        {
            before[oid] = state;
        }

        var stronger = locks.Where(item => item.Value > held.GetValueOrDefault(item.Key)).ToDictionary();
        seen.Add(Observation(migration.PlaceOf(statement), stronger, now, inTransaction: true));
        foreach (var (oid, mode) in stronger)
        {
            held[oid] = mode;
        }

        last = now;
    }

    // What cannot run in a transaction is watched by the other session while it runs. Such a statement waits, before it ends, for
    // snapshots that are older than itself: the witness keeps one until it has seen the first lock.
    private async Task WatchAsync(MigrationText migration, SqlStatement statement)
    {
        before = [];
        last = [];
        var locks = new Dictionary<uint, LockMode>();
        var session = connection.ProcessID;
        await SessionSettings.ExecuteAsync(witness, "BEGIN ISOLATION LEVEL REPEATABLE READ", cancellation);
        await SessionSettings.ExecuteAsync(witness, "SELECT 1", cancellation);
        var running = Task.Run(() => ScriptRunner.RunAsync(connection, migration.Script, statement, cancellation), cancellation);
        var waited = Stopwatch.StartNew();
        for (var waiting = true; !running.IsCompleted;)
        {
            foreach (var (oid, mode) in await LockedRelations.LocksAsync(witness, session, cancellation))
            {
                locks[oid] = mode > locks.GetValueOrDefault(oid) ? mode : locks[oid];
            }

            // Beyond its first snapshot, an index that is there may be the one that is built: only tables are what they were then.
            foreach (var (oid, state) in await LockedRelations.StatesAsync(witness, [.. locks.Keys.Where(oid => !before.ContainsKey(oid))], cancellation))
            {
                if (waiting || !state.IsIndex)
                {
                    before[oid] = state;
                }
            }

            if (waiting && (before.Count > 0 || waited.Elapsed > LongestSnapshot))
            {
                waiting = false;
                await SessionSettings.ExecuteAsync(witness, "COMMIT", cancellation);
            }
        }

        await SessionSettings.ExecuteAsync(witness, "COMMIT", cancellation);
        await running;
        var now = await LockedRelations.StatesAsync(witness, locks.Keys, cancellation);
        seen.Add(Observation(migration.PlaceOf(statement), locks, now, inTransaction: false));
    }

    private StatementObservation Observation(string place, Dictionary<uint, LockMode> locks, Dictionary<uint, RelationState> now, bool inTransaction)
    {
        // By OID, and with the names that they had: a migration may rename what it works on. What it made itself is nobody's yet.
        var there = now.Where(item => before.ContainsKey(item.Key)).ToList();
        var anew = there.Where(item => item.Value.Kind is 'r' or 'm' && Earlier(item.Key)!.File != item.Value.File).ToLookup(item => item.Value.Size == 0 && Earlier(item.Key)!.Size > 0, item => item.Key);
        var emptied = anew[true].ToHashSet();
        var indexes = now.Select(item => (Oid: item.Key, State: item.Value))
            .Where(item => item.State is { IsIndex: true, File: not 0 } && before.ContainsKey(item.State.Table) && Earlier(item.Oid)?.File != item.State.File && !emptied.Contains(item.State.Table))
            .Select(item => item.State).ToList();
        var counts = there.Where(item => item.Value.Kind is 'r' or 'm').Select(item => (Oid: item.Key, Counts: item.Value.Counts.Since(last.GetValueOrDefault(item.Key)?.Counts ?? default))).ToList();
        return new StatementObservation(place, inTransaction)
        {
            Locks = locks.Where(item => before.TryGetValue(item.Key, out var was) && was.IsUsed)
                .Select(item => new ObservedLock(before[item.Key].Name, item.Value, before[item.Key].Size > 0))
                .OrderBy(item => item.Relation, StringComparer.Ordinal).ToValueList(),
            Rewritten = Names(anew[false]),
            Emptied = Names(emptied),
            // Outside of a transaction its statistics are gone with it; but an index is built by reading the table.
            Scanned = Names(counts.Where(item => item.Counts.Scans > 0 && !emptied.Contains(item.Oid)).Select(item => item.Oid).Concat(inTransaction ? [] : indexes.Select(index => index.Table)).Distinct()),
            Indexed = indexes.Select(index => $"{index.Name} on {before[index.Table].Name}").Order(StringComparer.Ordinal).ToValueList(),
            Written = counts.Where(item => item.Counts is { Inserted: > 0 } or { Updated: > 0 } or { Deleted: > 0 })
                .Select(item => new ObservedWrite(before[item.Oid].Name, item.Counts.Inserted, item.Counts.Updated, item.Counts.Deleted))
                .OrderBy(item => item.Relation, StringComparer.Ordinal).ToValueList(),
        };
    }

    private RelationState? Earlier(uint oid) => last.GetValueOrDefault(oid) ?? before.GetValueOrDefault(oid);

    private ValueList<string> Names(IEnumerable<uint> oids) => oids.Select(oid => before[oid].Name).Order(StringComparer.Ordinal).ToValueList();

    // Asked of the witness: the session itself would be in the transaction of its own question.
    private async Task<bool> HasEndedAsync()
    {
        await using var command = new NpgsqlCommand("SELECT a.state = 'idle' FROM pg_catalog.pg_stat_activity a WHERE a.pid = $1", witness);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = connection.ProcessID });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private Task ExecuteAsync(string sql) => SessionSettings.ExecuteAsync(connection, sql, cancellation);
}
