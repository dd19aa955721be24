namespace Tenet.Postgres.Running;

/// <summary>What a database says of itself to whoever wants to run migrations on it.</summary>
/// <param name="Pid">The process that serves this session.</param>
/// <param name="IsStandby">It follows another server and takes no writes.</param>
/// <param name="IsReadOnly">The session may only read.</param>
/// <param name="Role">Who asks.</param>
/// <param name="Database">Its name.</param>
/// <param name="MayCreate">The role may create schemas in it.</param>
/// <param name="HasSchema">It has a schema of the ledger's name.</param>
/// <param name="HasLedger">It has a ledger.</param>
/// <param name="MayRead">The role may read the ledger.</param>
/// <param name="MayWrite">The role may write the ledger.</param>
internal sealed record Target(
    int Pid, bool IsStandby, bool IsReadOnly, string Role, string Database, bool MayCreate, bool HasSchema, bool HasLedger, bool MayRead, bool MayWrite)
{
    // Asked of the catalogs: to_regclass refuses whoever may not use the schema.
    public const string Question = """
        SELECT pg_catalog.pg_backend_pid(), pg_catalog.pg_is_in_recovery(), pg_catalog.current_setting('transaction_read_only')::bool,
               current_user::text, pg_catalog.current_database()::text, pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE'),
               n.oid IS NOT NULL, m.oid IS NOT NULL,
               coalesce(pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(m.oid, 'SELECT'), false),
               coalesce(pg_catalog.has_table_privilege(m.oid, 'INSERT') AND pg_catalog.has_table_privilege(m.oid, 'UPDATE') AND pg_catalog.has_table_privilege(m.oid, 'DELETE'), false)
          FROM (SELECT) AS here
          LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = 'tenet'
          LEFT JOIN pg_catalog.pg_class m ON m.relnamespace = n.oid AND m.relname = 'migrations'
               AND EXISTS (SELECT FROM pg_catalog.pg_class l WHERE l.relnamespace = n.oid AND l.relname = 'ledger')
        """;

    public static async Task<Target> AskAsync(Npgsql.NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new Npgsql.NpgsqlCommand(Question, connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new Target(
            row.GetInt32(0), row.GetBoolean(1), row.GetBoolean(2), row.GetString(3), row.GetString(4), row.GetBoolean(5), row.GetBoolean(6), row.GetBoolean(7), row.GetBoolean(8), row.GetBoolean(9));
    }
}
