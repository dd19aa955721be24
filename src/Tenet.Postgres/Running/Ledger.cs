using Npgsql;
using NpgsqlTypes;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Running;

namespace Tenet.Postgres.Running;

/// <summary>Reads and makes the ledger of a database, and knows the statements that write it.</summary>
/// <param name="scope">The schema that migrations are run for; empty for the whole database.</param>
/// <param name="source">What applied migrations are recorded as.</param>
/// <param name="tenet">The version of Tenet.</param>
internal sealed class Ledger(string scope, string source, string tenet)
{
    private const string Entries = """
        SELECT m.version, m.name, m.file, m.checksum, m.state, m.source, m.transactional, m.place, m.started_at, m.finished_at, m.applied_by, m.error_code, m.error
          FROM tenet.migrations m WHERE m.scope = $1 ORDER BY m.place
        """;

    // Of what is in as a whole nobody asks how.
    private const string Steps = """
        SELECT s.version, s.back, s.step, s.checksum, s.state, s.refused, coalesce(s.indexes_before, '{}'), s.error
          FROM tenet.steps s JOIN tenet.migrations m USING (scope, version)
         WHERE m.scope = $1 AND m.state <> 'applied' ORDER BY s.version, s.back, s.step
        """;

    private const string Insert = """
        INSERT INTO tenet.migrations (scope, version, name, file, checksum, source, tenet, state, transactional, started_at, finished_at, applied_by, application, error_code, error)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, pg_catalog.transaction_timestamp(), CASE WHEN $8 = 'running' THEN NULL ELSE pg_catalog.clock_timestamp() END,
                session_user, pg_catalog.current_setting('application_name'), $10, $11)
        """;

    /// <summary>The ledger's entries in the order in which they came in.</summary>
    /// <exception cref="TenetException">TNT4039 a later Tenet's form.</exception>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { new NpgsqlBatchCommand("SELECT pg_catalog.max(form) FROM tenet.ledger"), Command(Steps, scope), Command(Entries, scope) },
        };
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        var form = await rows.IsDBNullAsync(0, cancellation) ? 0 : rows.GetInt32(0);
        if (form != LedgerForm.Newest)
        {
            throw new TenetException(ErrorCode.LedgerUnreadable, $"The ledger has the form {form}, and this Tenet knows {LedgerForm.Newest}.", "schema tenet");
        }

        await rows.NextResultAsync(cancellation);
        var steps = new List<(string Version, LedgerStep Step)>();
        while (await rows.ReadAsync(cancellation))
        {
            steps.Add((rows.GetString(0), Step(rows)));
        }

        var byVersion = steps.ToLookup(item => item.Version, item => item.Step, StringComparer.Ordinal);
        await rows.NextResultAsync(cancellation);
        var entries = new List<LedgerEntry>();
        while (await rows.ReadAsync(cancellation))
        {
            entries.Add(Entry(rows) with { Steps = byVersion[rows.GetString(0)].ToValueList() });
        }

        return entries;
    }

    /// <summary>Which of some migrations are in as they are now, and how long each was in coming.</summary>
    public async Task<IReadOnlyDictionary<string, TimeSpan>> AppliedAsync(NpgsqlConnection connection, IReadOnlyList<Migration> migrations)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Command(
                    "SELECT m.version, m.finished_at - m.started_at, m.checksum FROM tenet.migrations m WHERE m.scope = $1 AND m.version = ANY ($2) AND m.state = 'applied'",
                    scope, migrations.Select(migration => migration.Version).ToArray()),
            },
        };
        var checksums = migrations.ToDictionary(migration => migration.Version, DatabaseStatus.Checksum, StringComparer.Ordinal);
        await using var rows = await batch.ExecuteReaderAsync(CancellationToken.None);
        var applied = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        while (await rows.ReadAsync(CancellationToken.None))
        {
            // One that is run again whenever it changes may be in as it was.
            if (rows.GetString(2) == checksums[rows.GetString(0)])
            {
                applied.Add(rows.GetString(0), rows.GetTimeSpan(1));
            }
        }

        return applied;
    }

    /// <summary>Makes the ledger where there is none; one that another session makes at the same moment is enough.</summary>
    public static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await ExecuteAsync(connection, "BEGIN", cancellation);
        try
        {
            // Short, and nobody waits for it but others who want the same.
            await ExecuteAsync(connection, $"SELECT pg_catalog.pg_advisory_xact_lock({RunnerLock.Class}, 0)", cancellation);
            if (!(await Target.AskAsync(connection, cancellation)).HasLedger)
            {
                foreach (var statement in Core.Sql.Scripts.StatementSplitter.Split(Text()))
                {
                    await ExecuteAsync(connection, statement.Text, cancellation);
                }
            }

            await ExecuteAsync(connection, "COMMIT", cancellation);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.InsufficientPrivilege)
        {
            await ExecuteAsync(connection, "ROLLBACK", cancellation);
            throw refused.SqlState == PostgresErrorCodes.DuplicateTable
                ? new TenetException(ErrorCode.LedgerUnreadable, "The database has a schema 'tenet' with tables that are not Tenet's ledger.", "schema tenet", inner: refused)
                : new TenetException(ErrorCode.RightsMissing, $"The ledger cannot be made: {refused.MessageText}.", "schema tenet", inner: refused) { SqlState = refused.SqlState };
        }
    }

    /// <summary>What goes before an entry of a migration that failed or was taken back earlier.</summary>
    public NpgsqlBatchCommand Forget(Migration migration) =>
        Command(
            """
            DELETE FROM tenet.migrations m WHERE m.scope = $1 AND m.version = $2
               AND ($3 OR (m.state IN ('failed', 'running', 'reverted') AND NOT EXISTS (SELECT FROM tenet.steps s WHERE s.scope = m.scope AND s.version = m.version AND (s.state <> 'failed' OR s.refused IS NOT NULL))))
            """, scope, migration.Version, migration.Repeatable);

    /// <summary>An entry of a migration. The key refuses a second one, whoever writes it.</summary>
    public NpgsqlBatchCommand Enter(Migration migration, EntryState state, bool transactional, string? errorCode = null, string? error = null) => Command(
        Insert, scope, migration.Version, migration.Name, migration.Path, DatabaseStatus.Checksum(migration), source, tenet, LedgerWords.Of(state), transactional, errorCode, error);

    /// <summary>An entry of a migration whose steps begin or go on. It fails where the migration is in by now.</summary>
    public NpgsqlBatchCommand Open(Migration migration)
    {
        var command = Enter(migration, EntryState.Running, transactional: false);
        command.CommandText += """

            ON CONFLICT (scope, version) DO UPDATE SET state = CASE WHEN migrations.state IN ('running', 'failed') THEN 'running' END, finished_at = NULL
            """;
        return command;
    }

    /// <summary>Changes the state of an entry that has one of the states given; it must affect one row.</summary>
    public NpgsqlBatchCommand Change(Migration migration, EntryState state, params EntryState[] from) => Command(
        """
        UPDATE tenet.migrations SET state = $3, finished_at = CASE WHEN $3 IN ('running', 'reverting') THEN NULL ELSE pg_catalog.clock_timestamp() END, error_code = NULL, error = NULL
         WHERE scope = $1 AND version = $2 AND state = ANY ($4)
        """, scope, migration.Version, LedgerWords.Of(state), from.Select(LedgerWords.Of).ToArray());

    /// <summary>Says of an applied migration that it is taken back. It fails where there is none: what was taken back must not be so twice.</summary>
    public NpgsqlBatchCommand TakeBack(Migration migration) => Command(
        """
        UPDATE tenet.migrations SET state = CASE WHEN state = 'applied' THEN 'reverted' END, finished_at = pg_catalog.clock_timestamp()
         WHERE scope = $1 AND version = $2
        """, scope, migration.Version);

    /// <summary>Notes what stopped a migration that is no single transaction; its state stays what it is, but for one that was coming in.</summary>
    public NpgsqlBatchCommand Stop(Migration migration, string? errorCode, string? error) => Command(
        """
        UPDATE tenet.migrations SET state = CASE WHEN state = 'running' THEN 'failed' ELSE state END, error_code = $3, error = $4, finished_at = pg_catalog.clock_timestamp()
         WHERE scope = $1 AND version = $2 AND state IN ('running', 'failed', 'reverting')
        """, scope, migration.Version, errorCode, error);

    /// <summary>A step and how far it is.</summary>
    public NpgsqlBatchCommand Step(Migration migration, bool back, int number, ScriptStep step, StepState state, string? refused = null, uint[]? indexes = null, string? errorCode = null, string? error = null)
    {
        var command = Command(
            """
            INSERT INTO tenet.steps (scope, version, back, step, statement, checksum, state, refused, error_code, error, indexes_before, started_at, finished_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, pg_catalog.transaction_timestamp(), CASE WHEN $7 = 'running' THEN NULL ELSE pg_catalog.clock_timestamp() END)
            ON CONFLICT (scope, version, back, step) DO UPDATE
               SET checksum = excluded.checksum, state = excluded.state, refused = coalesce(excluded.refused, steps.refused), error_code = excluded.error_code, error = excluded.error,
                   indexes_before = coalesce(excluded.indexes_before, steps.indexes_before), finished_at = excluded.finished_at
            """, scope, migration.Version, back, number, step.Words, step.Checksum, LedgerWords.Of(state), refused, errorCode, error);
        command.Parameters.Add(new NpgsqlParameter { Value = indexes is null ? DBNull.Value : indexes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Oid });
        return command;
    }

    /// <summary>An entry goes, whatever its state.</summary>
    public NpgsqlBatchCommand Remove(string version) => Command("DELETE FROM tenet.migrations WHERE scope = $1 AND version = $2", scope, version);

    /// <summary>An entry is in, as its file is now; its place stays.</summary>
    public NpgsqlBatchCommand Accept(Migration migration) => Command(
        """
        UPDATE tenet.migrations SET name = $3, file = $4, checksum = $5, source = $6, state = 'applied', finished_at = coalesce(finished_at, pg_catalog.clock_timestamp()), error_code = NULL, error = NULL
         WHERE scope = $1 AND version = $2
        """, scope, migration.Version, migration.Name, migration.Path, DatabaseStatus.Checksum(migration), source);

    /// <summary>Somebody has looked: a step is done, or nothing of it is and it is to be run.</summary>
    public NpgsqlBatchCommand Settle(Migration migration, bool back, int number, bool done) => Command(
        done
            ? "UPDATE tenet.steps SET state = 'done', finished_at = pg_catalog.clock_timestamp(), error = NULL, error_code = NULL WHERE scope = $1 AND version = $2 AND back = $3 AND step = $4"
            : "DELETE FROM tenet.steps WHERE scope = $1 AND version = $2 AND back = $3 AND step = $4",
        scope, migration.Version, back, number);

    /// <summary>Steps of a migration that is taken back are nobody's any more.</summary>
    public NpgsqlBatchCommand ForgetSteps(Migration migration) => Command("DELETE FROM tenet.steps WHERE scope = $1 AND version = $2", scope, migration.Version);

    private static NpgsqlBatchCommand Command(string sql, params object?[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                null => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                string text => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text },
                bool flag => new NpgsqlParameter<bool> { TypedValue = flag },
                int number => new NpgsqlParameter<int> { TypedValue = number },
                string[] texts => new NpgsqlParameter { Value = texts, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                _ => throw new ArgumentOutOfRangeException(nameof(values), value, "No such parameter is written."),
            });
        }

        return command;
    }

    private static LedgerEntry Entry(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), LedgerWords.Entry(row.GetString(4)) ?? throw Unknown(row.GetString(4)), row.GetString(5))
        {
            Transactional = row.GetBoolean(6),
            Place = row.GetInt64(7),
            StartedAt = row.GetDateTime(8),
            FinishedAt = row.IsDBNull(9) ? null : row.GetDateTime(9),
            AppliedBy = row.GetString(10),
            ErrorCode = row.IsDBNull(11) ? null : row.GetString(11),
            Error = row.IsDBNull(12) ? null : row.GetString(12),
        };

    private static LedgerStep Step(NpgsqlDataReader row) =>
        new(row.GetBoolean(1), row.GetInt32(2), row.GetString(3), LedgerWords.Step(row.GetString(4)) ?? throw Unknown(row.GetString(4)))
        {
            Refused = row.IsDBNull(5) ? null : row.GetString(5),
            IndexesBefore = row.GetFieldValue<uint[]>(6).ToValueList(),
            Error = row.IsDBNull(7) ? null : row.GetString(7),
        };

    private static TenetException Unknown(string state) => new(ErrorCode.LedgerUnreadable, $"The ledger has a state '{state}' that this Tenet does not know.", "schema tenet");

    private static string Text()
    {
        using var stream = typeof(Ledger).Assembly.GetManifestResourceStream("Ledger.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
