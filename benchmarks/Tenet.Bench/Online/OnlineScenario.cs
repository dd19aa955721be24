namespace Tenet.Bench.Online;

/// <summary>A change of a table of a million rows that clients use.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Before">Statements that make the schema of before of the common one.</param>
/// <param name="After">Statements that make the desired schema of that.</param>
/// <param name="HasReader">Somebody reads the table in a transaction that stays open for a while when the change begins.</param>
internal sealed record OnlineScenario(string Name, string Before, string After, bool HasReader = false)
{
    /// <summary>The table by which clients come to the rows.</summary>
    public string Table { get; init; } = "app.task";

    public const int Rows = 1_000_000;

    public const string Schema = """
        CREATE SCHEMA app;
        CREATE TABLE app.person (id integer PRIMARY KEY, name text NOT NULL);
        CREATE TABLE app.task (id integer CONSTRAINT task_pkey PRIMARY KEY, person integer, title text, size integer NOT NULL DEFAULT 1, state text);
        CREATE INDEX task_person ON app.task (person);
        """;

    public static readonly string Filling = $"""
        INSERT INTO app.person SELECT i, 'person ' || i FROM generate_series(1, 10000) AS i;
        INSERT INTO app.task SELECT i, i % 10000 + 1, 'task ' || i, i % 100, 'open' FROM generate_series(1, {Rows}) AS i;
        VACUUM ANALYZE;
        """;

    private const string Partitioned = """
        CREATE TABLE app.work (id integer NOT NULL, person integer, title text, size integer NOT NULL DEFAULT 1, state text) PARTITION BY RANGE (id);
        CREATE TABLE app.work_next PARTITION OF app.work FOR VALUES FROM (100000000) TO (200000000);
        """;

    public static IReadOnlyList<OnlineScenario> All { get; } =
    [
        new("an index is built", "", "CREATE INDEX task_title ON app.task (title)"),
        new("an index is replaced", "", "DROP INDEX app.task_person; CREATE INDEX task_person ON app.task (person, title)"),
        new("an index is dropped beside a reader", "", "DROP INDEX app.task_person", HasReader: true),
        new("a unique constraint", "", "ALTER TABLE app.task ADD CONSTRAINT task_title_key UNIQUE (title)"),
        new("a primary key", "ALTER TABLE app.task DROP CONSTRAINT task_pkey; ALTER TABLE app.task ALTER COLUMN id DROP NOT NULL; CREATE INDEX task_id ON app.task (id)", "ALTER TABLE app.task ADD CONSTRAINT task_pkey PRIMARY KEY (id)"),
        new("a foreign key", "", "ALTER TABLE app.task ADD CONSTRAINT task_person_fkey FOREIGN KEY (person) REFERENCES app.person"),
        new("a check", "", "ALTER TABLE app.task ADD CONSTRAINT titled CHECK (length(title) < 100 AND title ~ '^[a-z]+ ?[0-9]*$')"),
        new("NOT NULL", "", "ALTER TABLE app.task ALTER COLUMN title SET NOT NULL"),
        new("a column whose default differs from row to row", "", "ALTER TABLE app.task ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid()"),
        new("a type that is written anew", "", "ALTER TABLE app.task ALTER COLUMN size TYPE bigint"),
        new("a partition is attached", Partitioned, "ALTER TABLE app.task ALTER COLUMN id SET NOT NULL; ALTER TABLE app.work ATTACH PARTITION app.task FOR VALUES FROM (0) TO (100000000)"),
        new(
            "a partition is detached beside a reader",
            Partitioned + "ALTER TABLE app.work ATTACH PARTITION app.task FOR VALUES FROM (0) TO (100000000)",
            "ALTER TABLE app.work DETACH PARTITION app.work_next",
            HasReader: true) { Table = "app.work" },
    ];
}
