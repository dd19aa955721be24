using Npgsql;
using Tenet.Postgres.Execution;
using Tenet.Tests.Database;

namespace Tenet.Tests.Commands;

/// <summary>What a written schema is on a server, asked of <c>information_schema</c> and the catalogs, not of our model.</summary>
internal static class ImportedSchemaFacts
{
    private const string Query = """
        SELECT format('column %s.%s %s %s', table_name, column_name, data_type, is_nullable) FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL
        SELECT format('fk %s.%s -> %s %s', c.conrelid::regclass, a.attname, c.confrelid::regclass,
                      CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END)
          FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) WHERE c.contype = 'f'
        UNION ALL
        SELECT format('key %s %s', c.conrelid::regclass, (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k (num, n) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num))
          FROM pg_constraint c WHERE c.contype = 'u' AND c.connamespace = 'public'::regnamespace
        UNION ALL
        SELECT format('check %s %s', c.conrelid::regclass, pg_get_constraintdef(c.oid)) FROM pg_constraint c WHERE c.contype = 'c' AND c.conrelid <> 0
        UNION ALL
        SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL
        SELECT format('trigger %s %s', event_object_table, trigger_name) FROM information_schema.triggers
        UNION ALL
        SELECT format('policy %s %s', tablename, policyname) FROM pg_policies
        UNION ALL
        SELECT CASE WHEN relrowsecurity AND relforcerowsecurity THEN 'forced ' ELSE 'unforced ' END || relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
        UNION ALL
        SELECT format('table %s', table_name) FROM information_schema.tables WHERE table_schema = 'public'
        """;

    /// <summary>Loads <c>db/schema</c> of the project and tells its facts, a line each.</summary>
    public static async Task<HashSet<string>> OfAsync(SandboxFixture fixture, TestFolder project, CancellationToken cancellation)
    {
        var folder = project.At("db/schema");
        SqlScript[] files = [.. Directory.EnumerateFiles(folder, "*.sql", SearchOption.AllDirectories).Select(path => new SqlScript(path, File.ReadAllText(path)))];
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await SchemaLoader.LoadAsync(connection, files, cancellation);
        await using var command = new NpgsqlCommand(Query, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var facts = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
        {
            facts.Add(rows.GetString(0));
        }

        return facts;
    }
}
