using Npgsql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Commands;

/// <summary>A server that stands for one of the user's, with a database in it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly Postgres.Sandbox.Sandbox sandbox;
    private readonly SandboxDatabase database;
    private readonly NpgsqlConnectionStringBuilder settings;

    private RunningServer(Postgres.Sandbox.Sandbox sandbox, SandboxDatabase database) =>
        (this.sandbox, this.database, settings) = (sandbox, database, new NpgsqlConnectionStringBuilder(database.ConnectionString));

    public string Database => database.Name;

    /// <summary>The folder of the server's socket.</summary>
    public string Socket => settings.Host!;

    public string SocketUrl => UrlOf(Database);

    public static async Task<RunningServer> StartAsync(params string[] statements)
    {
        var sandbox = await Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions(), CancellationToken.None);
        var server = new RunningServer(sandbox, await sandbox.CreateDatabaseAsync(CancellationToken.None));
        await using var connection = await server.database.OpenAsync(CancellationToken.None);
        foreach (var statement in statements.Where(statement => statement.Length > 0))
        {
            await ScriptRunner.RunAsync(connection, new SqlScript("set-up", statement), CancellationToken.None);
        }

        return server;
    }

    /// <summary>The database's address with the socket's folder as a parameter.</summary>
    public string UrlOf(string name, string user = "postgres") => $"postgres://{user}@/{name}?host={Uri.EscapeDataString(Socket)}";

    /// <summary>The address with the socket's folder in the place of the host, percent-encoded.</summary>
    public string EncodedUrl => $"postgresql://postgres@{Uri.EscapeDataString(Socket)}/{Database}";

    /// <summary>Debian's wrapper is there without any client behind it, too; it says so when asked for a version.</summary>
    public static bool HasPsql { get; } = File.Exists("/usr/bin/psql") && CommandRun.OfProcess(CommandRun.Start([], "/usr/bin/psql", "--version")).GetAwaiter().GetResult().Exit == 0;

    public Task<CommandRun> PsqlAsync(string name, string file) => CommandRun.OfProcess(CommandRun.Start(
        [], "/usr/bin/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", Socket, "-U", "postgres", "-d", name, "-f", file));

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await sandbox.DisposeAsync();
    }
}
