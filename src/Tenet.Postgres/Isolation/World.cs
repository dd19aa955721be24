using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Isolation;

/// <summary>One transaction in which a persona makes attempts, each undone before the next: with the rows of all tenants, or without those of others.</summary>
/// <remarks>Without asynchronous steps: most attempts end in an error, which costs many times as much where it passes through them.</remarks>
internal sealed class World : IDisposable
{
    private const string Savepoint = "tenet_attempt";

    private const char Cell = '\u001f';

    private static readonly string[] Between = [$"ROLLBACK TO SAVEPOINT {Savepoint}"];

    private readonly NpgsqlConnection connection;
    private readonly Scene scene;
    private readonly CancellationToken cancellation;
    private readonly List<string> notices = [];
    private Dictionary<string, string> before = [];
    private bool judged;

    private World(NpgsqlConnection connection, Scene scene, CancellationToken cancellation) => (this.connection, this.scene, this.cancellation) = (connection, scene, cancellation);

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; private set; }

    /// <param name="connection">Of its own: a setting that was ever made is not missing any more.</param>
    /// <param name="scene">Who attacks.</param>
    /// <param name="change">What the schema is changed by first.</param>
    /// <param name="withOthers">Whether the rows of others are there.</param>
    /// <param name="cancellation">Ends it between statements.</param>
    public static World Begin(NpgsqlConnection connection, Scene scene, IReadOnlyList<string> change, bool withOthers, CancellationToken cancellation)
    {
        var world = new World(connection, scene, cancellation);
        connection.Notice += world.Note;
        world.Run(["BEGIN", "SET LOCAL statement_timeout = '20s'", "SET LOCAL lock_timeout = '10s'", .. change]);
        if (withOthers)
        {
            world.Run([$"PREPARE tenet_digest AS {WorldWithoutOthers.Digest(scene)}"]);
            world.before = world.Digest();
            world.judged = true;
        }
        else
        {
            world.Run(WorldWithoutOthers.Statements(scene));
        }

        world.Run([.. world.Entry(scene.Persona.Role), $"SAVEPOINT {Savepoint}"]);
        return world;
    }

    public Outcome Try(Attempt attempt)
    {
        cancellation.ThrowIfCancellationRequested();
        Attempts++;
        string? probe = null;
        if (judged && attempt.Probe is { } question)
        {
            Run(["SET LOCAL SESSION AUTHORIZATION DEFAULT"]);
            probe = Value(question);
            Run(Between);
        }

        if (attempt.Role is not null || attempt.Prelude.Count > 0)
        {
            try
            {
                Run(["SET LOCAL SESSION AUTHORIZATION DEFAULT", .. attempt.Prelude, $"SET LOCAL SESSION AUTHORIZATION {Quote.Identifier(attempt.Role ?? scene.Persona.Role)}"]);
            }
            catch (PostgresException problem)
            {
                Run(Between);
                return new Outcome { SqlState = problem.SqlState, Error = problem.MessageText, Invalid = true };
            }
        }

        var outcome = Execute(attempt.Statements);
        if (judged && !outcome.Failed && (attempt.Probe is not null || (attempt.Writes && !(attempt.CountTells && outcome.Count == 0))))
        {
            Run(["SET LOCAL SESSION AUTHORIZATION DEFAULT"]);
            outcome = outcome with
            {
                Changed = attempt.Writes ? [.. Changed(Digest())] : [],
                ProbeChanged = attempt.Probe is { } asked && Value(asked) != probe,
            };
        }

        Run(Between);
        if (judged && attempt.NeedsValidRow && outcome.Failed && outcome.SqlState != Judge.Refused)
        {
            Run(["SET LOCAL SESSION AUTHORIZATION DEFAULT"]);
            var control = Execute(attempt.Statements);
            outcome = outcome with { Invalid = control.Failed && control.SqlState != PostgresErrorCodes.ForeignKeyViolation };
            Run(Between);
        }

        if (attempt.Ends is { } ends)
        {
            Run(ends == "DEALLOCATE ALL" && judged ? [ends, "SET LOCAL SESSION AUTHORIZATION DEFAULT", $"PREPARE tenet_digest AS {WorldWithoutOthers.Digest(scene)}", .. Between] : [ends]);
        }

        return outcome;
    }

    public void Dispose()
    {
        connection.Notice -= Note;
        if (connection.FullState == System.Data.ConnectionState.Open)
        {
            Run(["ROLLBACK", "DEALLOCATE ALL"]);
        }
    }

    private IEnumerable<string> Entry(string role) =>
        [$"SET LOCAL SESSION AUTHORIZATION {Quote.Identifier(role)}", .. scene.Persona.Settings.Select(setting => $"SELECT pg_catalog.set_config({Quote.Literal(setting.Name)}, {Quote.Literal(setting.Value)}, true)")];

    private IEnumerable<string> Changed(Dictionary<string, string> after) => before.Where(table => after.GetValueOrDefault(table.Key) != table.Value).Select(table => table.Key).Order(StringComparer.Ordinal);

    private Outcome Execute(Core.Model.ValueList<string> statements)
    {
        notices.Clear();
        var (rows, count) = (new List<string>(), -1L);
        try
        {
            for (var i = 0; i < statements.Count; i++)
            {
                rows.Clear();
                count = statements[i].StartsWith("COPY ", StringComparison.Ordinal) ? Copy(statements[i], rows) : Execute(statements[i], rows);
            }
        }
        catch (PostgresException problem)
        {
            // Half of a copy may have come already.
            return new Outcome { SqlState = problem.SqlState, Error = $"{problem.MessageText} {problem.Detail} {problem.Hint}", Notices = Sorted(notices), Rows = Sorted(rows) };
        }

        return new Outcome { Rows = Sorted(rows), Count = count, Notices = Sorted(notices) };
    }

    private long Execute(string sql, List<string> rows)
    {
        using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(string.Join(Cell, Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        reader.Close();
        return reader.RecordsAffected;
    }

    private long Copy(string sql, List<string> rows)
    {
        using var text = connection.BeginTextExport(sql);
        while (text.ReadLine() is { } line)
        {
            rows.Add(line);
        }

        return -1;
    }

    private Dictionary<string, string> Digest()
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        using var command = new NpgsqlCommand("EXECUTE tenet_digest", connection) { AllResultTypesAreUnknown = true };
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            sums[reader.GetString(0)] = reader.GetString(1);
        }

        return sums;
    }

    private string? Value(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        return command.ExecuteScalar() as string;
    }

    private void Run(IReadOnlyList<string> statements)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        batch.ExecuteNonQuery();
    }

    private void Note(object sender, NpgsqlNoticeEventArgs said) => notices.Add(said.Notice.MessageText);

    private static Core.Model.ValueList<string> Sorted(List<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
