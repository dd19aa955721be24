using System.Globalization;
using System.Text;
using Npgsql;

namespace Tenet.Tests.Database.Truth;

/// <summary>Asks the catalog and <c>information_schema</c> by queries of its own, which share nothing with the reader.</summary>
internal sealed class Judge(NpgsqlConnection connection)
{
    /// <summary>What belongs to the schema: not PostgreSQL's, not an extension's, and no partition.</summary>
    private const string Ours = """
        ours AS (
            SELECT c.oid, c.relname, c.relkind, n.nspname, CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT c.relispartition AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
        )
        """;

    /// <summary>Name, whether it is a table, comment.</summary>
    public Task<List<string[]>> ObjectsAsync() => RowsAsync($"WITH {Ours} SELECT name, (relkind IN ('r', 'p', 'f'))::text, obj_description(oid, 'pg_class') FROM ours");

    /// <summary>Object, column, type, whether it can be null, what fills it, comment; in the order of the table.</summary>
    public Task<List<string[]>> ColumnsAsync() => RowsAsync($"""
        WITH {Ours}
        SELECT o.name, a.attname, format_type(a.atttypid, a.atttypmod),
            CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = o.oid AND k.contype = 'n' AND NOT k.convalidated AND a.attnum = ANY (k.conkey)) THEN 'Yes'
                 WHEN i.column_name IS NULL OR i.domain_name IS NOT NULL THEN CASE WHEN a.attnotnull THEN 'No' ELSE 'Yes' END
                 ELSE initcap(i.is_nullable) END,
            CASE WHEN i.is_generated = 'ALWAYS' THEN 'generated ' || CASE a.attgenerated WHEN 'v' THEN 'virtual' ELSE 'stored' END || ': ' || i.generation_expression
                 WHEN i.is_identity = 'YES' THEN 'identity ' || lower(i.identity_generation)
                 ELSE coalesce(i.column_default, '-') END,
            col_description(o.oid, a.attnum)
        FROM ours o
        JOIN pg_catalog.pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN information_schema.columns i ON i.table_schema = o.nspname AND i.table_name = o.relname AND i.column_name = a.attname
        ORDER BY o.name, a.attnum
        """);

    /// <summary>Object, index, its kind in words, its keys one below the other.</summary>
    public Task<List<string[]>> IndexesAsync() => RowsAsync($"""
        WITH {Ours}
        SELECT o.name, c.relname,
            CASE WHEN k.contype = 'x' THEN 'Exclusion'
                 ELSE concat_ws(' ', CASE WHEN i.indisunique AND NOT i.indisprimary THEN 'Unique' END, CASE WHEN i.indpred IS NOT NULL THEN 'partial' END, CASE m.amname WHEN 'btree' THEN 'B-tree' ELSE upper(m.amname) END) END,
            (SELECT string_agg(pg_get_indexdef(c.oid, key, false), E'\n' ORDER BY key) FROM generate_series(1, i.indnkeyatts) key)
        FROM ours o
        JOIN pg_catalog.pg_index i ON i.indrelid = o.oid
        JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        JOIN pg_catalog.pg_am m ON m.oid = c.relam
        LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x') AND k.conrelid = o.oid
        """);

    /// <summary>Foreign key, referenced table, referring table, the numbers of the relation, what holds of it.</summary>
    public Task<List<string[]>> RelationsAsync() => RowsAsync($$"""
        WITH {{Ours}},
        nullable AS (
            SELECT a.attrelid, a.attnum FROM pg_catalog.pg_attribute a
            WHERE NOT a.attnotnull OR EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND NOT k.convalidated AND a.attnum = ANY (k.conkey))
        )
        SELECT f.conname, CASE rn.nspname WHEN 'public' THEN '' ELSE rn.nspname || '.' END || r.relname, o.name,
            CASE WHEN EXISTS (
                SELECT FROM pg_catalog.pg_index i
                WHERE i.indrelid = f.conrelid AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL AND i.indisvalid AND NOT i.indisexclusion
                  AND ARRAY(SELECT unnest((i.indkey::smallint[])[0:i.indnkeyatts - 1])) <@ f.conkey) THEN 'one-to-one' ELSE 'one-to-many' END
            || CASE WHEN CASE f.confmatchtype
                    WHEN 'f' THEN NOT EXISTS (SELECT FROM unnest(f.conkey) k WHERE NOT EXISTS (SELECT FROM nullable n WHERE n.attrelid = f.conrelid AND n.attnum = k))
                    ELSE EXISTS (SELECT FROM nullable n WHERE n.attrelid = f.conrelid AND n.attnum = ANY (f.conkey)) END THEN ', optional' ELSE '' END,
            'on delete ' || w.word[strpos('arcnd', f.confdeltype::text)]
            || CASE WHEN f.confdelsetcols IS NULL THEN '' ELSE ' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY s.place) FROM unnest(f.confdelsetcols) WITH ORDINALITY s(num, place) JOIN pg_catalog.pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = s.num) || ')' END
            || CASE f.confupdtype WHEN 'a' THEN '' ELSE ', on update ' || w.word[strpos('arcnd', f.confupdtype::text)] END
            || CASE f.confmatchtype WHEN 'f' THEN ', match full' ELSE '' END
            || CASE WHEN f.condeferred THEN ', deferred' WHEN f.condeferrable THEN ', deferrable' ELSE '' END
            || CASE WHEN coalesce(to_jsonb(f) ->> 'conenforced', 'true') = 'false' THEN ', not enforced' WHEN NOT f.convalidated THEN ', not valid' ELSE '' END
        FROM pg_catalog.pg_constraint f
        CROSS JOIN (SELECT ARRAY['no action', 'restrict', 'cascade', 'set null', 'set default'] AS word) w
        JOIN ours o ON o.oid = f.conrelid
        JOIN pg_catalog.pg_class r ON r.oid = f.confrelid JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
        WHERE f.contype = 'f' AND f.conparentid = 0
        """);

    /// <summary>Table, policy, what it is.</summary>
    public Task<List<string[]>> PoliciesAsync() => RowsAsync($"""
        WITH {Ours}
        SELECT o.name, p.policyname, lower(p.permissive) || ', for ' || lower(p.cmd) || ', to ' || CASE WHEN p.roles = ARRAY['public'::name] THEN 'everyone' ELSE array_to_string(p.roles, ', ') END
        FROM pg_catalog.pg_policies p JOIN ours o ON o.nspname = p.schemaname AND o.relname = p.tablename
        JOIN pg_catalog.pg_class c ON c.oid = o.oid WHERE c.relrowsecurity
        """);

    /// <summary>Table, trigger, when, on what.</summary>
    public Task<List<string[]>> TriggersAsync() => RowsAsync($"""
        WITH {Ours}
        SELECT o.name, t.trigger_name, lower(t.action_timing), string_agg(lower(t.event_manipulation), ',' ORDER BY t.event_manipulation)
        FROM information_schema.triggers t JOIN ours o ON o.nspname = t.event_object_schema AND o.relname = t.event_object_table
        WHERE o.relkind IN ('r', 'p', 'f')
        GROUP BY 1, 2, 3
        """);

    /// <summary>Table, check.</summary>
    public Task<List<string[]>> ChecksAsync() => RowsAsync($"WITH {Ours} SELECT o.name, k.conname FROM pg_catalog.pg_constraint k JOIN ours o ON o.oid = k.conrelid WHERE k.contype = 'c' AND o.relkind IN ('r', 'p', 'f')");

    /// <summary>Type as SQL names it, labels one below the other.</summary>
    public Task<List<string[]>> EnumsAsync() => RowsAsync("""
        SELECT quote_ident(n.nspname) || '.' || quote_ident(t.typname), string_agg(quote_literal(e.enumlabel), E'\n' ORDER BY e.enumsortorder)
        FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid
        WHERE t.typtype = 'e' AND n.nspname !~ '^pg_' AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
        GROUP BY 1
        """);

    /// <summary>A text as a line of Markdown can show it: in one line, with unseen characters written out.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text.Trim())
        {
            var unseen = char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
            line.Append(char.IsWhiteSpace(c) ? " " : unseen ? $"\\u{(int)c:X4}" : c.ToString());
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<List<string[]>> RowsAsync(string sql)
    {
        // Names are qualified as in the documents.
        await using (var path = new NpgsqlCommand("SET search_path = ''", connection))
        {
            await path.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetFieldValue<object>(i).ToString()!)]);
        }

        return rows;
    }
}
