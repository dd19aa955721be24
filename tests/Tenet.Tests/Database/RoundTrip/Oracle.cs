using System.Diagnostics;
using Npgsql;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>The judges of a round trip. Neither shares code with the reader or the writer that they judge.</summary>
public static class Oracle
{
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

    /// <summary>The output of <c>pg_dump --schema-only</c>, or null where no pg_dump of that version or later is on the PATH.</summary>
    public static async Task<IReadOnlyList<string>?> PgDumpAsync(SandboxDatabase database, int major, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        try
        {
            // "pg_dump (PostgreSQL) 15.18 (…)"
            var version = await RunAsync(["--version"], cancellation);
            if (int.Parse(version.Split(' ')[2].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) < major)
            {
                return null;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        var text = await RunAsync(["--schema-only", "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, settings.Database!], cancellation);
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

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo("pg_dump", arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
