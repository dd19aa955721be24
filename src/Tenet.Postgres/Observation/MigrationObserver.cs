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
    // What the server says of BEGIN inside of a transaction.
    private const string AlreadyBegun = "25001";

    private const string ForceFlush = "SELECT pg_catalog.pg_stat_force_next_flush()";

    private const string Relations = "SELECT c.oid FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')";

    // What waits for old snapshots shows a lock at once; nothing may wait for the witness for longer.
    private static readonly TimeSpan LongestSnapshot = TimeSpan.FromSeconds(1);

    private readonly List<StatementObservation> seen = [];
    private readonly Dictionary<uint, LockMode> held = [];
    private Dictionary<uint, RelationState> before = [];
    private Dictionary<uint, RelationState> last = [];
    private Dictionary<uint, TableParts> parts = [];
    private HashSet<uint> there = [];
    private int transaction;
    private bool hasBegun;

    /// <summary>What was seen, also of a migration that failed.</summary>
    public IReadOnlyList<StatementObservation> Seen => seen;

    /// <summary>Runs it as <see cref="MigrationReplay"/> does: in one transaction where the server allows it.</summary>
    /// <exception cref="TenetException">TNT3001 with file, line and the server's words.</exception>
    public async Task RunAsync(MigrationText migration)
    {
        // The sandbox counts nothing by itself.
        await ExecuteAsync("SET track_counts = on");
        there = await RelationsAsync();
        connection.Notice += HearOfBegin;
        try
        {
            var done = migration.Transactional == false ? 0 : await RunTogetherAsync(migration);
            await RunOneByOneAsync(migration, done);
        }
        finally
        {
            connection.Notice -= HearOfBegin;
        }

        await SessionSettings.ResetAsync(connection, cancellation);
    }

    // How many statements have run: none where the server refuses one of them in a transaction.
    private async Task<int> RunTogetherAsync(MigrationText migration)
    {
        var first = transaction;
        await BeginAsync();
        try
        {
            for (var i = 0; i < migration.Statements.Count; i++)
            {
                await ScriptRunner.RunAsync(connection, migration.Script, migration.Statements[i], cancellation);
                if (!await LookAsync(migration, migration.Statements[i]))
                {
                    // The migration commits for itself; what follows is in no transaction any more.
                    return i + 1;
                }
            }

            await MigrationReplay.CommitAsync(connection, migration.Script, cancellation);
            return migration.Statements.Count;
        }
        catch (TenetException refused) when (MigrationReplay.CannotRunInTransaction(refused.SqlState) && migration.Transactional is null)
        {
            await ExecuteAsync("ROLLBACK");
            seen.Clear();
            transaction = first;
            return 0;
        }
    }

    private async Task RunOneByOneAsync(MigrationText migration, int from)
    {
        var isOpen = false;
        foreach (var statement in migration.Statements.Skip(from))
        {
            if (!isOpen)
            {
                await BeginAsync();
            }

            try
            {
                hasBegun = false;
                await ScriptRunner.RunAsync(connection, migration.Script, statement, cancellation);

                // What begins a transaction itself keeps it until it ends it.
                isOpen |= hasBegun;
                if (!await LookAsync(migration, statement))
                {
                    isOpen = false;
                }
                else if (!isOpen)
                {
                    await MigrationReplay.CommitAsync(connection, migration.Script, cancellation);
                }
            }
            catch (TenetException refused) when (!isOpen && MigrationReplay.CannotRunInTransaction(refused.SqlState))
            {
                await ExecuteAsync("ROLLBACK");
                await WatchAsync(migration, statement);
            }
        }

        if (isOpen)
        {
            await MigrationReplay.CommitAsync(connection, migration.Script, cancellation);
        }
    }

    private async Task BeginAsync()
    {
        Forget();
        held.Clear();

        // Counts of earlier transactions stay with those of this one until they are sent off.
        await ExecuteAsync(ForceFlush);
        await ExecuteAsync("BEGIN");
    }

    private void Forget()
    {
        transaction++;
        before = [];
        last = [];
        parts = [];
    }

    // Inside the transaction all locks are still held, and nobody else has seen what was done. False where the statement has ended it.
    private async Task<bool> LookAsync(MigrationText migration, SqlStatement statement)
    {
        if (await HasEndedAsync())
        {
            seen.Add(new StatementObservation(migration.PlaceOf(statement), InTransaction: true) { Transaction = transaction });
            return false;
        }

        // A statement may have set the session to a role that must not ask.
        var state = await SessionState.OfAsync(connection, cancellation);
        var acts = await SessionRole.LeaveAsync(connection, cancellation);
        var locks = await LockedRelations.LocksAsync(connection, connection.ProcessID, cancellation);
        var now = await LockedRelations.StatesAsync(connection, locks.Keys, cancellation);
        await NoteAsync([.. locks.Keys.Where(oid => !before.ContainsKey(oid) && there.Contains(oid))], _ => true);
        var nowParts = await TableParts.ReadAsync(connection, [.. now.Keys.Where(parts.ContainsKey)], cancellation);
        await acts.EnterAsync(connection, cancellation);

        var stronger = locks.Where(item => item.Value > held.GetValueOrDefault(item.Key)).ToDictionary();
        seen.Add(Observation(migration.PlaceOf(statement), stronger, now, nowParts, inTransaction: true) with { LockTimeout = state.LockTimeout, Changes = state.Changes });
        foreach (var (oid, mode) in stronger)
        {
            held[oid] = mode;
        }

        last = now;
        foreach (var (oid, seenParts) in nowParts)
        {
            parts[oid] = seenParts;
        }

        return true;
    }

    // How relations are, as the witness sees them.
    private async Task NoteAsync(IReadOnlyCollection<uint> oids, Func<RelationState, bool> isWanted)
    {
        var found = await LockedRelations.StatesAsync(witness, oids, cancellation);
        foreach (var (oid, state) in found.Where(item => isWanted(item.Value)))
        {
            before[oid] = state;
        }

        foreach (var (oid, own) in await TableParts.ReadAsync(witness, [.. found.Where(item => item.Value.Kind is 'r' or 'p').Select(item => item.Key)], cancellation))
        {
            parts.TryAdd(oid, own);
        }
    }

    // What cannot run in a transaction is watched by the other session while it runs. Such a statement waits, before it ends, for
    // snapshots that are older than itself: the witness keeps one until it has seen the first lock.
    private async Task WatchAsync(MigrationText migration, SqlStatement statement)
    {
        Forget();
        var locks = new Dictionary<uint, LockMode>();
        var session = connection.ProcessID;
        var state = await SessionState.OfAsync(connection, cancellation);
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
            var snapshot = waiting;
            await NoteAsync([.. locks.Keys.Where(oid => !before.ContainsKey(oid) && there.Contains(oid))], found => snapshot || !found.IsIndex);
            if (waiting && (before.Count > 0 || waited.Elapsed > LongestSnapshot))
            {
                waiting = false;
                await SessionSettings.ExecuteAsync(witness, "COMMIT", cancellation);
            }
        }

        await SessionSettings.ExecuteAsync(witness, "COMMIT", cancellation);
        await running;
        var now = await LockedRelations.StatesAsync(witness, locks.Keys, cancellation);
        var nowParts = await TableParts.ReadAsync(witness, [.. now.Keys.Where(parts.ContainsKey)], cancellation);
        seen.Add(Observation(migration.PlaceOf(statement), locks, now, nowParts, inTransaction: false) with { LockTimeout = state.LockTimeout, Changes = true });
    }

    private StatementObservation Observation(string place, Dictionary<uint, LockMode> locks, Dictionary<uint, RelationState> now, Dictionary<uint, TableParts> nowParts, bool inTransaction)
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
            Transaction = transaction,
            Added = Parts(nowParts, (then, now) => now.AddedSince(then)),
            Dropped = Parts(nowParts, (then, now) => now.DroppedSince(then)),
            Validated = Parts(nowParts, (then, now) => now.ValidatedSince(then)),
            // What is locked and not to be seen any more, though a look before this one saw it.
            Gone = Names(before.Where(item => item.Value.Kind is 'r' or 'p' or 'v' or 'm' or 'f' && !now.ContainsKey(item.Key) && (last.ContainsKey(item.Key) || locks.ContainsKey(item.Key))).Select(item => item.Key)),
            IndexedTables = Names(indexes.Select(index => index.Table).Distinct()),
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

    private ValueList<ObservedPart> Parts(Dictionary<uint, TableParts> now, Func<TableParts, TableParts, IEnumerable<string>> select) =>
        now.SelectMany(item => select(parts[item.Key], item.Value).Select(name => new ObservedPart(before[item.Key].Name, name)))
            .OrderBy(part => part.Relation, StringComparer.Ordinal).ThenBy(part => part.Name, StringComparer.Ordinal).ToValueList();

    private RelationState? Earlier(uint oid) => last.GetValueOrDefault(oid) ?? before.GetValueOrDefault(oid);

    private ValueList<string> Names(IEnumerable<uint> oids) => oids.Select(oid => before[oid].Name).Order(StringComparer.Ordinal).ToValueList();

    // Asked of the witness: the session itself would be in the transaction of its own question.
    private async Task<bool> HasEndedAsync()
    {
        await using var command = new NpgsqlCommand("SELECT a.state = 'idle' FROM pg_catalog.pg_stat_activity a WHERE a.pid = $1", witness);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = connection.ProcessID });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private void HearOfBegin(object sender, NpgsqlNoticeEventArgs told) => hasBegun |= told.Notice.SqlState == AlreadyBegun;

    private async Task<HashSet<uint>> RelationsAsync()
    {
        await using var command = new NpgsqlCommand(Relations, witness);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var oids = new HashSet<uint>();
        while (await rows.ReadAsync(cancellation))
        {
            oids.Add(rows.GetFieldValue<uint>(0));
        }

        return oids;
    }

    private Task ExecuteAsync(string sql) => SessionSettings.ExecuteAsync(connection, sql, cancellation);
}
