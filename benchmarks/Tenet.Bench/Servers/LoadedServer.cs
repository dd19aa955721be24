using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Servers;

/// <summary>A server of version 15 that holds the schema of N tables in its database <c>bench</c>. It goes away with this process.</summary>
internal sealed class LoadedServer : IAsyncDisposable
{
    public const string Database = "bench";
    private const int Major = 15;

    private readonly ServerGuard guard;
    private readonly RunFolder run;

    private LoadedServer(ServerProgram program, ServerGuard guard, RunFolder run) => (Program, this.guard, this.run) = (program, guard, run);

    public ServerProgram Program { get; }

    /// <summary>The folder of the server's socket.</summary>
    public string Host => run.Path;

    public static async Task<LoadedServer> StartAsync(int tables, CancellationToken cancellation)
    {
        var program = await FindAsync(cancellation);
        var account = Account.Current;
        var data = await new LoadedData(program, account).EnsureAsync(tables, cancellation);
        return await StartAsync(program, data, account, cancellation);
    }

    /// <summary>Starts a copy of the data directory.</summary>
    public static async Task<LoadedServer> StartAsync(ServerProgram program, string data, Account account, CancellationToken cancellation)
    {
        var run = RunFolder.Create(RunFolder.Base(), account);
        var server = new LoadedServer(program, ServerGuard.Start(program, data, run, account), run);
        try
        {
            await server.guard.WaitUntilReadyAsync(program, cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it in good order and returns its data directory, which stays until this object is disposed.</summary>
    public async Task<string> StopAsync(Account account, CancellationToken cancellation)
    {
        var (code, said) = await Programs.RunAsync(account.Wrap([Client("pg_ctl"), "stop", "-w", "-t", "600", "-m", "fast", "-D", run.Data]), "/", cancellation);
        return code == 0 ? run.Data : throw new BenchException($"The server did not stop: {said}");
    }

    public string Client(string name) => Path.Combine(Program.BinDirectory, name);

    public async Task PsqlAsync(string database, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        string[] command = [Client("psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-h", Host, "-U", "postgres", "-d", database, .. arguments];
        var (code, said) = await Programs.RunAsync(command, "/", cancellation);
        if (code != 0)
        {
            throw new BenchException($"The schema was not loaded: {said}");
        }
    }

    public async ValueTask DisposeAsync() => await guard.DisposeAsync();

    // An installed one: pg_dump and psql stand beside it there, and the npm packages have neither.
    private static async Task<ServerProgram> FindAsync(CancellationToken cancellation)
    {
        var versions = new ServerVersionReader(CacheFolder.Of(Account.Current));
        var folders = Environment.GetEnvironmentVariable("TENET_POSTGRES_BIN") is { Length: > 0 } named ? [named] : InstalledServers.Folders();
        foreach (var bin in folders.Where(folder => File.Exists(Path.Combine(folder, "pg_dump")) && File.Exists(Path.Combine(folder, "psql"))))
        {
            if (await versions.ReadAsync(bin, cancellation) is { } version && version / 10000 == Major)
            {
                return new ServerProgram(bin, version, "installed");
            }
        }

        throw new BenchException(
            $"The benchmark needs an installed PostgreSQL {Major} with pg_dump and psql, and there is none. Install it (apt install postgresql-{Major}), or name its folder in TENET_POSTGRES_BIN.");
    }
}
