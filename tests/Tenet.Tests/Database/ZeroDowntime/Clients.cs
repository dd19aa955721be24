using Npgsql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>A client of the schema before a change and one of the schema after it, each as the application's role in a tenant.</summary>
internal sealed class Clients(SeriesCase test, SandboxDatabase database, string session)
{
    private readonly List<string> written = [];
    private int last = 100;

    /// <summary>Both write rows and change each other's; what the one reads must be what the other reads.</summary>
    /// <param name="all">Rows that nobody wrote since must be equal as well.</param>
    public async Task WorkAsync(bool all)
    {
        var (mine, theirs) = (++last, ++last);
        await DoAsync("old insert", mine);
        await DoAsync("new insert", theirs);
        written.AddRange([SeriesCase.Id(mine), SeriesCase.Id(theirs)]);
        await CompareAsync(all);
        var before = await ReadAsync("old select");
        await DoAsync("old update", theirs);
        await CompareAsync(all);
        await DoAsync("new update", mine);
        await CompareAsync(all);
        var after = await ReadAsync("old select");
        Assert.All((int[])[mine, theirs], number => Assert.NotEqual(before.Single(line => line.StartsWith(SeriesCase.Id(number), StringComparison.Ordinal)), after.Single(line => line.StartsWith(SeriesCase.Id(number), StringComparison.Ordinal))));
    }

    /// <summary>One kind alone, where the other form is gone.</summary>
    public async Task WorkAsync(string kind)
    {
        await DoAsync($"{kind} insert", ++last);
        await DoAsync($"{kind} update", last);
    }

    public async Task<IReadOnlyList<string>> ReadAsync(string kind)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        await BeginAsync(connection);
        await using var command = new NpgsqlCommand(test.Sql(kind, 0), connection);
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
        {
            lines.Add(string.Join(' ', Enumerable.Range(0, rows.FieldCount).Select(i => rows.IsDBNull(i) ? "<null>" : Convert.ToString(rows.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private async Task CompareAsync(bool all)
    {
        var (old, fresh) = (await ReadAsync("old select"), await ReadAsync("new select"));
        Assert.True(old.Count > written.Count, "the clients see no row of before");
        bool Counts(string line) => all || written.Exists(id => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal(old.Where(Counts), fresh.Where(Counts));
        Assert.All(written, id => Assert.Contains(old, line => line.StartsWith(id, StringComparison.Ordinal)));
    }

    private async Task DoAsync(string kind, int number)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        await BeginAsync(connection);
        await using var command = new NpgsqlCommand(test.Sql(kind, number), connection);
        try
        {
            var rows = await command.ExecuteNonQueryAsync();
            Assert.True(rows > 0, $"{kind} wrote no row");
        }
        catch (PostgresException refused)
        {
            throw new InvalidOperationException($"{kind}: {refused.SqlState} {refused.MessageText} {refused.Detail} {refused.Where}", refused);
        }

        await transaction.CommitAsync();
    }

    private Task BeginAsync(NpgsqlConnection connection) => ScriptRunner.RunAsync(connection, new SqlScript("session", session), CancellationToken.None);
}
