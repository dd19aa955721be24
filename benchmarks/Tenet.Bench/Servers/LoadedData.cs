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
    public async Task<string> EnsureAsync(int tables, CancellationToken cancellation)
    {
        using var text = new StringWriter();
        SyntheticSchema.Write(tables, text);
        var sql = text.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));

        var cache = CacheFolder.Of(account);
        var store = Path.Combine(cache, "bench");
        var data = Path.Combine(store, $"{ServerSettings.Key(program)}-{tables}-{hash[..12]}");
        Directory.CreateDirectory(store);
        using var turn = await FileLock.TakeAsync(Path.Combine(store, ".lock"), cancellation);
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine($"loading {tables:n0} tables (once) ...");
            var template = await new TemplateStore(cache, account).EnsureAsync(program, Console.Error.WriteLine, cancellation);
            await LoadAsync(template, sql, store, data, cancellation);
        }

        return data;
    }

    private async Task LoadAsync(string template, string sql, string store, string data, CancellationToken cancellation)
    {
        var beside = Path.Combine(store, ".new-" + Path.GetRandomFileName());
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, sql, cancellation);
            await using var server = await LoadedServer.StartAsync(program, template, account, cancellation);
            await server.PsqlAsync("postgres", ["-c", $"CREATE DATABASE {LoadedServer.Database}"], cancellation);
            await server.PsqlAsync(LoadedServer.Database, ["-f", file], cancellation);
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
            File.Delete(file);
        }
    }
}
