using System.Diagnostics;
using Npgsql;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Online;

/// <summary>Clients that read, change and add single rows of a table, with a short pause after each statement, and note how long each took.</summary>
internal sealed class Workload : IAsyncDisposable
{
    private const int Clients = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly SandboxDatabase database;
    private readonly string table;
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task<List<double>>> clients = [];

    private Workload(SandboxDatabase database, string table) => (this.database, this.table) = (database, table);

    public static Workload Start(SandboxDatabase database, string table)
    {
        var workload = new Workload(database, table);
        for (var number = 0; number < Clients; number++)
        {
            var first = number;
            workload.clients.Add(Task.Run(() => workload.RunAsync(first)));
        }

        return workload;
    }

    /// <summary>Milliseconds of all statements, the longest last.</summary>
    public async Task<double[]> StopAsync()
    {
        await stop.CancelAsync();
        return [.. (await Task.WhenAll(clients)).SelectMany(list => list).Order()];
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Task all = Task.WhenAll(clients);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task<List<double>> RunAsync(int client)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        var times = new List<double>();
        var random = new Random(client);
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            var id = random.Next(1, OnlineScenario.Rows);
            var sql = (i % 4) switch
            {
                0 => $"UPDATE {table} SET size = size + 1 WHERE id = {id}",
                1 => $"INSERT INTO {table} (id, person, title, state) VALUES ({OnlineScenario.Rows + 1 + (i * Clients) + client}, 1, 'new {(i * Clients) + client}', 'open')",
                _ => $"SELECT title, size FROM {table} WHERE id = {id}",
            };
            var since = Stopwatch.GetTimestamp();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            await Task.Delay(Pause);
        }

        return times;
    }
}
