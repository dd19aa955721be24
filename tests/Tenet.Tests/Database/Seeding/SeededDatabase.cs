using Npgsql;
using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.Seeding;

namespace Tenet.Tests.Database.Seeding;

/// <summary>A database of the sandbox with a schema, filled, and what its catalog says of the rows: none of it asks the code that made them.</summary>
internal sealed class SeededDatabase(SandboxDatabase database, NpgsqlConnection connection, TenantRows rows) : IAsyncDisposable
{
    public TenantRows Rows => rows;

    public static async Task<SeededDatabase> OfAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<SqlScript> schema, TenancySettings tenancy, SeedRequest request, CancellationToken cancellation)
    {
        var database = await sandbox.CreateDatabaseAsync(cancellation);
        await using (var maker = await database.OpenAsync(cancellation))
        {
            await SchemaLoader.LoadAsync(maker, schema, cancellation);
        }

        var connection = await database.OpenAsync(cancellation);
        return new SeededDatabase(database, connection, await TenantRows.FillAsync(connection, tenancy, request, [], cancellation));
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    public async Task<long> CountAsync(string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Tables, partitions left out, that hold no row.</summary>
    public async Task<IReadOnlyList<string>> EmptyAsync()
    {
        var empty = new List<string>();
        foreach (var table in await TextsAsync("""
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't' AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1
            """))
        {
            if (await CountAsync($"SELECT count(*) FROM (SELECT FROM {table} LIMIT 1) AS one") == 0)
            {
                empty.Add(table);
            }
        }

        return empty;
    }

    /// <summary>Constraints that the server does not take once more over the rows, and unique indexes that it cannot build again.</summary>
    public async Task<IReadOnlyList<string>> BrokenAsync()
    {
        var broken = new List<string>();
        var again = await TextsAsync("""
            SELECT 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT tenet_again ' || regexp_replace(pg_get_constraintdef(oid), '^PRIMARY KEY', 'UNIQUE')
              FROM pg_constraint
             WHERE contype IN ('c', 'f', 'p', 'u', 'x') AND conrelid <> 0 AND conparentid = 0 AND connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND coninhcount = 0
            UNION ALL
            SELECT 'REINDEX INDEX ' || i.indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
             WHERE i.indisunique AND c.relkind = 'i' AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace) AND c.relpersistence <> 't'
             ORDER BY 1
            """);
        foreach (var statement in again)
        {
            await ExecuteAsync("BEGIN");
            try
            {
                await ExecuteAsync(statement);
            }
            catch (PostgresException problem)
            {
                broken.Add($"{statement}: {problem.MessageText}");
            }

            await ExecuteAsync("ROLLBACK");
        }

        return again.Count == 0 ? ["there is no constraint at all"] : broken;
    }

    /// <summary>Foreign keys between tables that both name the tenant, with the number of rows whose parent has another one.</summary>
    public async Task<IReadOnlyList<(string Key, long Crossing)>> CrossingAsync(string column)
    {
        var found = new List<(string, long)>();
        foreach (var query in await TextsAsync($"""
            SELECT format('SELECT count(*) FROM %s c JOIN %s p ON %s WHERE c.{column} IS DISTINCT FROM p.{column}', k.conrelid::regclass, k.confrelid::regclass,
                   (SELECT string_agg(format('c.%I = p.%I', a.attname, b.attname), ' AND ')
                      FROM unnest(k.conkey, k.confkey) AS u (own, other)
                      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.own JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = u.other))
              FROM pg_constraint k
             WHERE k.contype = 'f' AND k.conparentid = 0
               AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = k.conrelid AND attname = '{column}') AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = k.confrelid AND attname = '{column}')
             ORDER BY 1
            """))
        {
            found.Add((query, await CountAsync(query)));
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await database.DisposeAsync();
    }
}
