using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Servers;

/// <summary>A server whose databases hold schemas of N tables. It goes away with this process.</summary>
internal sealed class LoadedServer : IAsyncDisposable
{
    public const string Database = "bench";

    /// <summary>Of the server that has only the schema, and has <c>pg_dump</c> beside it.</summary>
    public const int Major = 15;

    private readonly ServerGuard guard;
    private readonly RunFolder run;

    private LoadedServer(ServerProgram program, ServerGuard guard, RunFolder run) => (Program, this.guard, this.run) = (program, guard, run);

    public ServerProgram Program { get; }

    /// <summary>The folder of the server's socket.</summary>
    public string Host => run.Path;

    /// <summary>One of version 15 that has the schema of N tables in its database <c>bench</c>.</summary>
    public static async Task<LoadedServer> StartAsync(int tables, CancellationToken cancellation) =>
        await StartAsync(await FindAsync(cancellation), $"{tables}", [(Database, SyntheticSchema.Text(tables))], cancellation);

    /// <summary>One of version 15 that has a schema in its database <c>bench</c>.</summary>
    public static async Task<LoadedServer> StartAsync(string name, string schema, CancellationToken cancellation) =>
        await StartAsync(await FindAsync(cancellation), name, [(Database, schema)], cancellation);

    /// <inheritdoc cref="LoadedData.EnsureAsync"/>
    public static async Task<LoadedServer> StartAsync(ServerProgram program, string name, IReadOnlyList<(string Database, string Sql)> databases, CancellationToken cancellation)
    {
        var account = Account.Current;
        return await StartAsync(program, await new LoadedData(program, account).EnsureAsync(name, databases, cancellation), account, cancellation);
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

    public string Url(string database) => $"postgres://postgres@localhost/{database}?host={Host}";

    // The npm packages have no clients; psql of an older version loads as well.
    public string Client(string name) => Path.Combine(Program.BinDirectory, name) is var beside && File.Exists(beside)
        ? beside
        : Programs.FindOnPath(name) ?? throw new BenchException($"The benchmark needs {name}, and there is none. Install it (apt install postgresql-client).");

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
