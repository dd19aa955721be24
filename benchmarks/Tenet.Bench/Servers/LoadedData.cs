using System.Security.Cryptography;
using System.Text;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Servers;

/// <summary>
/// Data directories of stopped servers with N tables in them, kept in the cache: loading is quadratic in the server, since
/// all tables refer to one (each foreign key adds triggers to it), and takes minutes for thousands.
/// </summary>
internal sealed class LoadedData(ServerProgram program, Account account)
{
    /// <param name="name">What it is called in the cache.</param>
    /// <param name="databases">The SQL of each database.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<string> EnsureAsync(string name, IReadOnlyList<(string Database, string Sql)> databases, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(databases.Select(database => database.Sql)))));
        var cache = CacheFolder.Of(account);
        var store = Path.Combine(cache, "bench");
        var data = Path.Combine(store, $"{ServerSettings.Key(program)}-{name}-{hash[..12]}");
        Directory.CreateDirectory(store);
        using var turn = await FileLock.TakeAsync(Path.Combine(store, ".lock"), cancellation);
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine($"loading {name} tables (once) ...");
            var template = await new TemplateStore(cache, account).EnsureAsync(program, Console.Error.WriteLine, cancellation);
            await LoadAsync(template, databases, store, data, cancellation);
        }

        return data;
    }

    private async Task LoadAsync(string template, IReadOnlyList<(string Database, string Sql)> databases, string store, string data, CancellationToken cancellation)
    {
        var beside = Path.Combine(store, ".new-" + Path.GetRandomFileName());
        try
        {
            await using var server = await LoadedServer.StartAsync(program, template, account, cancellation);
            foreach (var (database, _) in databases)
            {
                await server.PsqlAsync("postgres", ["-c", $"CREATE DATABASE {database}"], cancellation);
            }

            await Task.WhenAll(databases.Select(database => FillAsync(server, database.Database, database.Sql, cancellation)));
            var stopped = await server.StopAsync(account, cancellation);
            Directory.CreateDirectory(beside);
            account.Own(beside);
            var (code, said) = await Programs.RunAsync(account.Wrap(["cp", "-R", stopped + "/.", beside]), "/", cancellation);
            if (code != 0)
            {
                throw new BenchException($"The loaded server could not be kept: {said}");
            }

            Directory.Move(beside, data);
        }
        finally
        {
            Folders.Remove(beside);
        }
    }

    private static async Task FillAsync(LoadedServer server, string database, string sql, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, sql, cancellation);
            await server.PsqlAsync(database, ["-f", file], cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
