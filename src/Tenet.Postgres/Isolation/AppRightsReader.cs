using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Model;

namespace Tenet.Postgres.Isolation;

/// <summary>Asks the server what a role may touch: defaults, memberships and grants to all are in the answer.</summary>
internal static class AppRightsReader
{
    // What extensions bring is theirs; a trigger's function cannot be called.
    private const string Query = """
        SELECT 'r', n.nspname::text, p.proname::text, p.prokind::text, pg_catalog.oidvectortypes(p.proargtypes),
               ARRAY(SELECT coalesce(p.proargnames[i], '') FROM pg_catalog.generate_series(1, p.pronargs) AS i ORDER BY i),
               ARRAY(SELECT pg_catalog.format_type(a.type, NULL) FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a (type, n) ORDER BY a.n)
          FROM pg_catalog.pg_proc p
          JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
         WHERE p.oid >= 16384 AND p.prokind IN ('f', 'p') AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1255 AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
           AND pg_catalog.has_function_privilege($1, p.oid, 'EXECUTE') AND pg_catalog.has_schema_privilege($1, n.oid, 'USAGE')
        UNION ALL
        SELECT 'c', n.nspname::text, c.relname::text, c.relkind::text, '', '{}', '{}'
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname NOT LIKE 'pg\_%'
           AND CASE WHEN c.relkind = 'S' THEN pg_catalog.has_sequence_privilege($1, c.oid, 'USAGE, SELECT, UPDATE')
                    ELSE pg_catalog.has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') OR pg_catalog.has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') END
         ORDER BY 1, 2, 3, 5
        """;

    public static async Task<AppRights> ReadAsync(NpgsqlConnection connection, string role, CancellationToken cancellation)
    {
        var (routines, relations) = (new List<CallableRoutine>(), new List<RelationName>());
        await using var command = new NpgsqlCommand(Query, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (rows.GetString(0) == "c")
            {
                relations.Add(new RelationName(rows.GetString(1), rows.GetString(2)));
                continue;
            }

            var kind = rows.GetString(3) == "p" ? FactKind.Procedure : FactKind.Function;
            routines.Add(new CallableRoutine(
                new FactId(kind, rows.GetString(1), rows.GetString(2), "", $"({rows.GetString(4)})"), [.. rows.GetFieldValue<string[]>(5)], [.. rows.GetFieldValue<string[]>(6)]));
        }

        return new AppRights { Routines = [.. routines], Relations = [.. relations] };
    }
}
