using System.Diagnostics;
using Npgsql;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>The judges of a round trip. Neither shares code with the reader or the writer that they judge.</summary>
public static class Oracle
{
    private static readonly Lazy<Task<(string Program, int Major)?>> Dump = new(FindDumpAsync);

    /// <summary>All that the system catalogs say, by <c>Cases/oracle/catalog.sql</c>.</summary>
    public static async Task<IReadOnlyList<string>> CatalogAsync(SandboxDatabase database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var statements = StatementSplitter.Split(await File.ReadAllTextAsync(Repository.Case("oracle", "catalog.sql"), cancellation));
        foreach (var statement in statements.SkipLast(1))
        {
            await using var command = new NpgsqlCommand(statement.Text, connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await using var last = new NpgsqlCommand(statements[^1].Text, connection);
        await using var reader = await last.ExecuteReaderAsync(cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return rows;
    }

    /// <summary>The output of <c>pg_dump --schema-only</c>, or null where there is no pg_dump of that version or later.</summary>
    public static async Task<IReadOnlyList<string>?> PgDumpAsync(SandboxDatabase database, int major, CancellationToken cancellation)
    {
        if (await Dump.Value is not { } dump || dump.Major < major)
        {
            return null;
        }

        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var (status, text) = await RunAsync(dump.Program, ["--schema-only", "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, settings.Database!], cancellation);
        Assert.Equal(0, status);

        // The token behind \restrict is random.
        return [.. text.Split('\n').Where(line => !line.StartsWith("\\restrict", StringComparison.Ordinal) && !line.StartsWith("\\unrestrict", StringComparison.Ordinal))];
    }

    /// <summary>Fails with the lines that only one of the two has.</summary>
    public static void Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            var lost = expected.Except(actual).Select(line => "- " + line);
            var extra = actual.Except(expected).Select(line => "+ " + line);
            Assert.Fail("The schemas differ:\n" + string.Join('\n', lost.Concat(extra).DefaultIfEmpty("(the same lines in another order)").Take(60)));
        }
    }

    // "pg_dump (PostgreSQL) 15.18 (…)"; Debian's wrapper answers with an error where it finds no client behind it.
    private static async Task<(string Program, int Major)?> FindDumpAsync()
    {
        // The wrapper costs more than the program behind it.
        foreach (var program in (string[])["/usr/lib/postgresql/15/bin/pg_dump", "pg_dump"])
        {
            try
            {
                if (await RunAsync(program, ["--version"], CancellationToken.None) is (0, var version))
                {
                    return (program, int.Parse(version.Split(' ')[2].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // It is not there.
            }
        }

        return null;
    }

    private static async Task<(int Code, string Text)> RunAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, text);
    }
}
