using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Online;

/// <summary>A block that does something with all rows of a table that need it, some at a time, and commits after each batch.</summary>
/// <param name="Table">The table, qualified and quoted.</param>
/// <param name="Key">Its key, along which the batches go; none for the order of its pages.</param>
/// <param name="Missing">True of the rows that need it, and no longer when it is done.</param>
/// <param name="IsSilent">Triggers of the table do not fire where the role may say so.</param>
/// <param name="Statement">The statement for the rows of which a condition is true.</param>
internal sealed record BatchLoop(string Table, IReadOnlyList<Column> Key, string Missing, bool IsSilent, Func<string, string> Statement)
{
    private const int Batch = 2000;
    private const int Pages = 32;
    private static readonly string[] Kinds = ["last", "next", "final"];

    /// <summary>A loop that gives rows values.</summary>
    public static string Update(string table, IReadOnlyList<Column> key, string assignment, string missing, bool isSilent) =>
        new BatchLoop(table, key, missing, isSilent, rows => $"UPDATE ONLY {table} SET {assignment} WHERE {rows}").ToSql();

    public string ToSql() => "DO " + Quote.Dollar(Key.Count > 0 ? ByKey(this) : ByPage(this));

    // A fifth of a second a batch: as many rows as that takes on this server and this day, never much more than the time before.
    private static string Resized(string size, int least, int most) =>
        $"{size} := GREATEST({least}, LEAST({most}, {size} * LEAST(2, GREATEST(0.5, 0.2 / GREATEST(0.001, pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - tenet_since))))))::bigint;";

    // Where whoever runs it asks for it, it waits: for standbys, and for the WAL of the batch to be spread over time. No snapshot is held over a pause.
    private const string Paced = """
        PERFORM pg_catalog.pg_sleep(GREATEST(0, pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), tenet_wal) / pg_catalog.pg_size_bytes(NULLIF(pg_catalog.current_setting('tenet.max_wal_rate', true), ''))
                        - pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - tenet_since)::numeric)::double precision) WHERE pg_catalog.current_setting('tenet.max_wal_rate', true) <> '';
                    COMMIT;
                    WHILE pg_catalog.current_setting('tenet.max_lag', true) <> ''
                        AND EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn) > pg_catalog.pg_size_bytes(pg_catalog.current_setting('tenet.max_lag', true))) LOOP
                        PERFORM pg_catalog.pg_sleep(0.2);
                        COMMIT;
                    END LOOP;
        """;

    // Heard by a runner that asks for it: the unit, how many are done and how many there are.
    private string Told(string unit, string done, string total) =>
        $"IF pg_catalog.current_setting('tenet.progress', true) = 'on' THEN RAISE NOTICE USING ERRCODE = 'TN001', MESSAGE = '{unit}', DETAIL = {done}::text, HINT = {total}::text, TABLE = {Quote.Literal(Table)}; END IF;";

    // Each holds until the next commit.
    private string Settings => "PERFORM pg_catalog.set_config('row_security', 'off', true);" + (IsSilent
        ? " IF pg_catalog.has_parameter_privilege('session_replication_role', 'SET') THEN PERFORM pg_catalog.set_config('session_replication_role', 'replica', true); END IF;"
        : "");

    private static string ByKey(BatchLoop loop)
    {
        var key = loop.Key;
        var names = Quote.Identifiers(key.Select(column => column.Name));
        var last = Variables("last", key);
        var next = Variables("next", key);
        var end = Variables("final", key);
        string Row(string list) => key.Count == 1 ? list : $"({list})";
        return $"""

            #variable_conflict use_variable
            DECLARE
                {string.Join("\n    ", Kinds.SelectMany(kind => key.Select((column, i) => $"tenet_{kind}_{i + 1} {loop.Table}.{Quote.Identifier(column.Name)}%TYPE;")))}
                tenet_batch bigint := {Batch};
                tenet_since timestamptz;
                tenet_wal pg_lsn;
                tenet_walked bigint := 0;
                tenet_rows bigint := (SELECT GREATEST(0, reltuples)::bigint FROM pg_catalog.pg_class WHERE oid = {Quote.Literal(loop.Table)}::pg_catalog.regclass);
            BEGIN
                {loop.Settings}
                SELECT {names} INTO {end} FROM ONLY {loop.Table} ORDER BY {Descending(key)} LIMIT 1;
                SELECT {names} INTO {last} FROM ONLY {loop.Table} ORDER BY {names} LIMIT 1;
                WHILE tenet_last_1 IS NOT NULL LOOP
                    {loop.Settings}
                    tenet_since := pg_catalog.clock_timestamp();
                    tenet_wal := pg_catalog.pg_current_wal_lsn();
                    SELECT {names} INTO {next} FROM ONLY {loop.Table} WHERE {Row(names)} > {Row(last)} AND {Row(names)} <= {Row(end)} ORDER BY {names} OFFSET tenet_batch - 1 LIMIT 1;
                    IF NOT FOUND THEN
                        {string.Join(" ", key.Select((_, i) => $"tenet_next_{i + 1} := tenet_final_{i + 1};"))}
                    END IF;
                    {loop.Statement($"{Row(names)} >= {Row(last)} AND {Row(names)} <= {Row(next)} AND ({loop.Missing})")};
                    COMMIT;
                    tenet_walked := tenet_walked + tenet_batch;
                    {loop.Told("rows", "tenet_walked", "tenet_rows")}
                    {Resized("tenet_batch", 100, 100_000)}
                    {Paced}
                    EXIT WHEN NOT {Row(next)} < {Row(end)};
                    {string.Join(" ", key.Select((_, i) => $"tenet_last_{i + 1} := tenet_next_{i + 1};"))}
                END LOOP;
            END

            """;
    }

    private static string ByPage(BatchLoop loop) => $"""

        DECLARE
            tenet_page bigint := 0;
            tenet_pages bigint := pg_catalog.pg_relation_size({Quote.Literal(loop.Table)}::pg_catalog.regclass) / pg_catalog.current_setting('block_size')::bigint;
            tenet_step bigint := {Pages};
            tenet_since timestamptz;
            tenet_wal pg_lsn;
            tenet_left bigint;
            tenet_done bigint;
        BEGIN
            WHILE tenet_page < tenet_pages LOOP
                {loop.Settings}
                tenet_since := pg_catalog.clock_timestamp();
                tenet_wal := pg_catalog.pg_current_wal_lsn();
                {loop.Statement($"ctid >= ('(' || tenet_page || ',0)')::pg_catalog.tid AND ctid < ('(' || tenet_page + tenet_step || ',0)')::pg_catalog.tid AND ({loop.Missing})")};
                COMMIT;
                tenet_page := tenet_page + tenet_step;
                {loop.Told("pages", "LEAST(tenet_page, tenet_pages)", "tenet_pages")}
                {Resized("tenet_step", 1, 4096)}
                {Paced}
            END LOOP;
            -- A row that somebody wrote meanwhile may lie anywhere.
            {loop.Settings}
            SELECT pg_catalog.count(*) INTO tenet_left FROM ONLY {loop.Table} WHERE {loop.Missing};
            WHILE tenet_left > 0 LOOP
                {loop.Settings}
                {loop.Statement($"ctid = ANY (ARRAY(SELECT tenet_row.ctid FROM (SELECT ctid FROM ONLY {loop.Table} WHERE {loop.Missing} LIMIT {Batch}) AS tenet_row)) AND ({loop.Missing})")};
                GET DIAGNOSTICS tenet_done = ROW_COUNT;
                COMMIT;
                EXIT WHEN tenet_done = 0;
                tenet_left := tenet_left - tenet_done;
            END LOOP;
        END

        """;

    private static string Variables(string kind, IReadOnlyList<Column> key) => string.Join(", ", Enumerable.Range(1, key.Count).Select(number => $"tenet_{kind}_{number}"));

    private static string Descending(IReadOnlyList<Column> key) => string.Join(", ", key.Select(column => Quote.Identifier(column.Name) + " DESC"));
}
