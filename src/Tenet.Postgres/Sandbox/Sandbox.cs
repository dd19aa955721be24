using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Sandbox;

/// <summary>A PostgreSQL server for throwing away, on which schemas are tried out. Disposing removes all that it made.</summary>
public sealed class Sandbox : IAsyncDisposable
{
    private readonly SandboxServer server;
    private readonly NpgsqlConnection maintenance;
    private readonly SemaphoreSlim turn = new(1);
    private readonly HashSet<string> databases = [];
    private readonly string run = Names.Random();
    private IReadOnlyList<string> roles = [];
    private int created;
    private bool disposed;

    private Sandbox(SandboxServer server, NpgsqlConnection maintenance)
    {
        (this.server, this.maintenance) = (server, maintenance);
        var version = maintenance.PostgreSqlVersion;
        ServerVersion = (version.Major * 10000) + version.Minor;
    }

    /// <summary>As <c>server_version_num</c>: 180004.</summary>
    public int ServerVersion { get; }

    /// <exception cref="TenetException"><see cref="ErrorCode.ServerNotFound"/>, <see cref="ErrorCode.SandboxFailed"/>,
    /// <see cref="ErrorCode.ConnectionFailed"/>, <see cref="ErrorCode.ServerTooOld"/>, <see cref="ErrorCode.DiskFull"/>.</exception>
    public static async Task<Sandbox> StartAsync(SandboxOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        SandboxServer server = options.ServerUrl is { } url ? new UserServer(PostgresUrl.Parse(url)) : await EmbeddedServer.StartAsync(options, cancellation);
        try
        {
            var sandbox = new Sandbox(server, await server.OpenAsync(cancellation));
            if (server.Outlives)
            {
                await UserServerLeftovers.RemoveAsync(sandbox.maintenance, cancellation);
            }

            sandbox.roles = await SandboxRoles.CreateAsync(server, sandbox.maintenance, options.Roles, cancellation);
            return sandbox;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>One more role for what is to be tried here. Where the server has it, it is left alone.</summary>
    public async Task AddRoleAsync(SandboxRole role, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            roles = [.. roles, .. await SandboxRoles.CreateAsync(server, maintenance, [role], cancellation)];
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>A new, empty database.</summary>
    public Task<SandboxDatabase> CreateDatabaseAsync(CancellationToken cancellation) => CreateDatabaseAsync(template: null, cancellation);

    /// <summary>Which of these extensions the server could not create.</summary>
    public async Task<IReadOnlyList<string>> MissingExtensionsAsync(IEnumerable<string> wanted, CancellationToken cancellation)
    {
        var missing = new HashSet<string>(wanted);
        await turn.WaitAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand("SELECT name::text FROM pg_catalog.pg_available_extensions", maintenance);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                missing.Remove(rows.GetString(0));
            }
        }
        finally
        {
            turn.Release();
        }

        return [.. missing.Order(StringComparer.Ordinal)];
    }

    internal async Task<SandboxDatabase> CreateDatabaseAsync(string? template, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"tenet_{run}_{Interlocked.Increment(ref created)}");
        await turn.WaitAsync(cancellation);
        try
        {
            if (template is not null)
            {
                await WaitUntilLeftAsync(template, cancellation);
            }

            await using var command = new NpgsqlCommand($"CREATE DATABASE {Quote.Identifier(name)} {server.CreateOptions(template)}", maintenance);
            await command.ExecuteNonQueryAsync(cancellation);
            databases.Add(name);
            await server.MarkAsync(maintenance, "DATABASE", name, cancellation);
        }
        catch (PostgresException problem)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Failed(problem);
        }
        catch (Exception problem) when (problem is NpgsqlException or InvalidOperationException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new TenetException(ErrorCode.ConnectionLost, "The connection to the sandbox is lost.", inner: problem);
        }
        finally
        {
            turn.Release();
        }

        // No client runs here, so that a migration that waits until none uses what it takes away need not wait.
        var settings = new NpgsqlConnectionStringBuilder(server.Settings.ConnectionString) { Database = name };
        settings.Options = $"{settings.Options} -c tenet.quiet=0".TrimStart();
        return new SandboxDatabase(this, name, settings);
    }

    internal async Task DropAsync(string name)
    {
        await turn.WaitAsync();
        try
        {
            if (!disposed && databases.Remove(name))
            {
                await WaitUntilLeftAsync(name, CancellationToken.None);
                await UserServerLeftovers.DropAsync(maintenance, "DATABASE", name, CancellationToken.None);
            }
        }
        catch (Exception problem) when (problem is NpgsqlException or InvalidOperationException)
        {
            // Without a connection there is nothing to drop it with; our own server goes away with all that it holds.
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        try
        {
            if (server.Outlives)
            {
                await RemoveAllAsync();
            }
        }
        catch (Exception problem) when (problem is NpgsqlException or InvalidOperationException)
        {
            // The server is gone; the next run removes what is left.
        }
        finally
        {
            await maintenance.DisposeAsync();
            await server.DisposeAsync();
            turn.Dispose();
        }
    }

    // A closed connection's backend needs a moment to end. The server waits for it too, but in steps of 100 ms.
    private async Task WaitUntilLeftAsync(string database, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE datname = $1)", maintenance);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = database });
        for (var attempt = 0; attempt < 20 && await command.ExecuteScalarAsync(cancellation) is true; attempt++)
        {
            await Task.Delay(1, cancellation);
        }
    }

    private async Task RemoveAllAsync()
    {
        foreach (var database in databases)
        {
            await UserServerLeftovers.DropAsync(maintenance, "DATABASE", database, CancellationToken.None);
        }

        foreach (var role in roles)
        {
            await UserServerLeftovers.DropAsync(maintenance, "ROLE", role, CancellationToken.None);
        }
    }

    private static TenetException Failed(PostgresException problem) => problem.SqlState == PostgresErrorCodes.DiskFull
        ? DiskSpace.Error("the sandbox's server", problem)
        : new TenetException(ErrorCode.SandboxFailed, $"A database cannot be created: {problem.MessageText}", inner: problem) { SqlState = problem.SqlState };
}
