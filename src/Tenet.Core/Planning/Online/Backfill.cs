using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// A loop that gives the rows of one table values, and commits after each batch. What it has to do is bounded at its start: by the last key that there is then,
/// or by the number of rows that lack a value. It can be run again at any time, since it passes by what has a value.
/// </summary>
/// <remarks>
/// Policies that would hide rows make it fail instead (<c>row_security = off</c>). The table's own triggers do not fire where the role may say so.
/// Expressions are written for an empty search path, with all names qualified.
/// </remarks>
internal static class Backfill
{
    private const int Batch = 2000;
    private const int Pages = 32;
    private static readonly string[] Kinds = ["last", "next", "final"];

    /// <param name="table">A table that holds rows itself.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">An expression over the row.</param>
    /// <param name="missing">True of the rows that lack the value.</param>
    /// <param name="scene">All nodes.</param>
    public static Piece Write(Table table, string column, string value, string missing, Scene scene)
    {
        var update = new Update(Names.Of(table), $"{Quote.Identifier(column)} = {value}", missing, HasTriggers(table, scene));
        var key = Key(table, scene);
        return Piece.Backfill("DO " + Quote.Dollar(key.Length > 0 ? ByKey(update, key) : ByPage(update)));
    }

    // Operators of types that somebody made may not be those that the key is sorted by.
    private static Column[] Key(Table table, Scene scene)
    {
        var key = scene.Fates.After.Index.Of<PrimaryKey>(table.Id).FirstOrDefault();
        if (key is null or { WithoutOverlaps: true } || !scene.Fates.Before.Has(key.Id) || scene.Fates.Gone.Contains(key.Id))
        {
            return [];
        }

        Column[] columns = [.. key.Columns.Select(name => scene.Fates.After.Find(new FactId(FactKind.Column, table.Schema, name, table.Name))).OfType<Column>()];
        return columns.Length == key.Columns.Count && columns.All(column => column.Collation is null && !column.Type.Contains('.', StringComparison.Ordinal) && scene.IsThereUnchanged(column.Id)) ? columns : [];
    }

    private static string ByKey(Update update, Column[] key)
    {
        var names = Quote.Identifiers(key.Select(column => column.Name));
        var last = Variables("last", key);
        var next = Variables("next", key);
        var end = Variables("final", key);
        string Row(string list) => key.Length == 1 ? list : $"({list})";
        return $"""

            #variable_conflict use_variable
            DECLARE
                {string.Join("\n    ", Kinds.SelectMany(kind => key.Select((column, i) => $"tenet_{kind}_{i + 1} {update.Table}.{Quote.Identifier(column.Name)}%TYPE;")))}
            BEGIN
                {update.Settings}
                SELECT {names} INTO {end} FROM ONLY {update.Table} ORDER BY {Descending(key)} LIMIT 1;
                SELECT {names} INTO {last} FROM ONLY {update.Table} ORDER BY {names} LIMIT 1;
                WHILE tenet_last_1 IS NOT NULL LOOP
                    {update.Settings}
                    SELECT {names} INTO {next} FROM ONLY {update.Table} WHERE {Row(names)} > {Row(last)} AND {Row(names)} <= {Row(end)} ORDER BY {names} OFFSET {Batch - 1} LIMIT 1;
                    IF NOT FOUND THEN
                        {string.Join(" ", key.Select((_, i) => $"tenet_next_{i + 1} := tenet_final_{i + 1};"))}
                    END IF;
                    UPDATE ONLY {update.Table} SET {update.Assignment} WHERE {Row(names)} >= {Row(last)} AND {Row(names)} <= {Row(next)} AND ({update.Missing});
                    COMMIT;
                    EXIT WHEN NOT {Row(next)} < {Row(end)};
                    {string.Join(" ", key.Select((_, i) => $"tenet_last_{i + 1} := tenet_next_{i + 1};"))}
                END LOOP;
            END

            """;
    }

    private static string ByPage(Update update) => $"""

        DECLARE
            tenet_page bigint := 0;
            tenet_pages bigint := pg_catalog.pg_relation_size({Quote.Literal(update.Table)}::pg_catalog.regclass) / pg_catalog.current_setting('block_size')::bigint;
            tenet_left bigint;
            tenet_done bigint;
        BEGIN
            WHILE tenet_page < tenet_pages LOOP
                {update.Settings}
                UPDATE ONLY {update.Table} SET {update.Assignment}
                    WHERE ctid >= ('(' || tenet_page || ',0)')::pg_catalog.tid AND ctid < ('(' || tenet_page + {Pages} || ',0)')::pg_catalog.tid AND ({update.Missing});
                COMMIT;
                tenet_page := tenet_page + {Pages};
            END LOOP;
            -- A row that somebody wrote meanwhile may lie anywhere.
            {update.Settings}
            SELECT pg_catalog.count(*) INTO tenet_left FROM ONLY {update.Table} WHERE {update.Missing};
            WHILE tenet_left > 0 LOOP
                {update.Settings}
                UPDATE ONLY {update.Table} SET {update.Assignment}
                    WHERE ctid = ANY (ARRAY(SELECT tenet_row.ctid FROM (SELECT ctid FROM ONLY {update.Table} WHERE {update.Missing} LIMIT {Batch}) AS tenet_row)) AND ({update.Missing});
                GET DIAGNOSTICS tenet_done = ROW_COUNT;
                COMMIT;
                EXIT WHEN tenet_done = 0;
                tenet_left := tenet_left - tenet_done;
            END LOOP;
        END

        """;

    private static string Variables(string kind, Column[] key) => string.Join(", ", Enumerable.Range(1, key.Length).Select(number => $"tenet_{kind}_{number}"));

    private static string Descending(Column[] key) => string.Join(", ", key.Select(column => Quote.Identifier(column.Name) + " DESC"));

    private static bool HasTriggers(Table table, Scene scene) => scene.Fates.After.Index.Of<Trigger>(table.Id).Any() || table.PartitionOf is not null;

    private sealed record Update(string Table, string Assignment, string Missing, bool HasTriggers)
    {
        // Each holds until the next commit.
        public string Settings => "PERFORM pg_catalog.set_config('row_security', 'off', true);" + (HasTriggers
            ? " IF pg_catalog.has_parameter_privilege('session_replication_role', 'SET') THEN PERFORM pg_catalog.set_config('session_replication_role', 'replica', true); END IF;"
            : "");
    }
}
