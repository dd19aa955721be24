using System.Globalization;
using System.Text;

namespace Tenet.Tests.Running;

/// <summary>Ten migrations of one kind, the places in which they can be held, and what must be so when all are in.</summary>
/// <param name="Name">For people.</param>
/// <param name="Migrations">The first makes what the others write.</param>
/// <param name="Points">In the order in which a run meets them.</param>
/// <param name="Rows">How many rows the table log has of each number from 2 to 10 when each ran once.</param>
/// <param name="Indexes">The indexes of log when each ran once.</param>
internal sealed record FaultScene(string Name, string[] Migrations, FaultPoint[] Points, int Rows, string Indexes)
{
    private const int Count = 10;

    // The trigger holds a transaction at its COMMIT.
    private const string First = """
        CREATE TABLE log (n int NOT NULL);
        CREATE TABLE counter (v int NOT NULL);
        INSERT INTO counter VALUES (0);
        CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock_shared(78, NEW.n); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER gate AFTER INSERT ON log DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.n > 0) EXECUTE FUNCTION gate();
        """;

    private static IEnumerable<int> Later => Enumerable.Range(2, Count - 1);

    /// <summary>Each is one transaction.</summary>
    public static FaultScene Transactions { get; } = new(
        "transactions",
        [First, .. Later.Select(n => Text(n, "INSERT INTO log VALUES (#);\nUPDATE counter SET v = v + 1;\nSELECT pg_advisory_xact_lock_shared(77, #);\nINSERT INTO log VALUES (#);"))],
        [.. Later.SelectMany(n => new[] { FaultPoint.Gate(n), FaultPoint.Row(n), FaultPoint.Commit(n) })],
        2, "");

    /// <summary>Each is a list of steps: in transactions of Tenet's, in one of its own, and in none.</summary>
    public static FaultScene Steps { get; } = new(
        "steps",
        [First, .. Later.Select(n => Text(n, "INSERT INTO log VALUES (#);\nBEGIN;\nINSERT INTO log VALUES (#);\nUPDATE counter SET v = v + 1;\nSELECT pg_advisory_xact_lock_shared(77, #);\nCOMMIT;\nVACUUM counter;\nINSERT INTO log VALUES (#);"))],
        [.. Later.SelectMany(n => new[] { FaultPoint.StepRow(n, 1), FaultPoint.Gate(n), FaultPoint.StepRow(n, 2), FaultPoint.StepRow(n, 3), FaultPoint.StepRow(n, 4), FaultPoint.Commit(n) })],
        3, "");

    /// <summary>Each builds an index concurrently.</summary>
    public static FaultScene ConcurrentIndexes { get; } = new(
        "concurrent indexes",
        [First, .. Later.Select(n => Text(n, "INSERT INTO log VALUES (#);\nCREATE INDEX CONCURRENTLY log_# ON log (n);\nUPDATE counter SET v = v + 1;"))],
        [.. Later.SelectMany(n => new[] { FaultPoint.StepRow(n, 2), FaultPoint.Build(n), FaultPoint.Built(n, 2), FaultPoint.StepRow(n, 3) })],
        1, string.Join(',', Later.Select(n => $"log_{n}").Order(StringComparer.Ordinal)));

    public override string ToString() => Name;

    private static string Text(int n, string text) => new StringBuilder(text).Replace("#", n.ToString(CultureInfo.InvariantCulture)).ToString();
}
