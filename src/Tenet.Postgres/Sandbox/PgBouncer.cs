using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Sandbox;

/// <summary>A pooler before a database of the sandbox, as applications have one. Disposing ends it; so does the end of this process, <c>kill -9</c> included.</summary>
internal sealed class PgBouncer : IAsyncDisposable
{
    // Its standard input is a pipe whose other end is ours alone, as with the server's guard.
    private const string Guard = """
        trap '' HUP INT TERM
        exec 3<&0 </dev/null
        "$1" -q "$2/pgbouncer.ini" 3<&- &
        pooler=$!
        (read -r _ <&3; kill -KILL $pooler) &
        watcher=$!
        wait $pooler
        kill -KILL $watcher
        rm -rf "$2"
        """;

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);

    private readonly Process shell;
    private readonly RunFolder run;

    private PgBouncer(Process shell, RunFolder run) => (this.shell, this.run) = (shell, run);

    /// <summary>For clients: what they connect to.</summary>
    public NpgsqlConnectionStringBuilder Settings
    {
        get
        {
            var settings = PostgresDataSource.Defaults();
            (settings.Host, settings.Port, settings.Database, settings.Username) = (run.Path, 5432, "pooled", "postgres");
            settings.NoResetOnClose = true;
            return settings;
        }
    }

    /// <summary>The program of this machine, null where there is none.</summary>
    public static string? Find() => OperatingSystem.IsWindows() ? null : Programs.Find("pgbouncer");

    /// <param name="program">The program.</param>
    /// <param name="pool">Who lends the connections, and how.</param>
    /// <param name="database">The database behind it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TenetException"><see cref="ErrorCode.SandboxFailed"/> where it does not start.</exception>
    public static async Task<PgBouncer> StartAsync(string program, PoolSettings pool, NpgsqlConnectionStringBuilder database, CancellationToken cancellation)
    {
        var account = Account.Current;
        var run = RunFolder.Create(RunFolder.Base(), account);
        var file = Path.Combine(run.Path, "pgbouncer.ini");
        await File.WriteAllTextAsync(file, pool.File(run.Path, database), cancellation);
        account.Own(file);
        var command = account.Wrap([.. Programs.Find("setsid") is { } setsid ? [setsid] : Array.Empty<string>(), "/bin/sh", "-c", Guard, "tenet-pooler", program, run.Path]);
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = "/", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var pooler = new PgBouncer(Process.Start(start) ?? throw new IOException("/bin/sh could not be started."), run);
        try
        {
            for (var since = Stopwatch.StartNew(); !pooler.Listens(); await Task.Delay(2, cancellation))
            {
                if (pooler.shell.HasExited || since.Elapsed > LongestStart)
                {
                    throw new TenetException(ErrorCode.SandboxFailed, "The pooler did not start.", program, "Without pgbouncer on the PATH the proof does without one.");
                }
            }
        }
        catch
        {
            await pooler.DisposeAsync();
            throw;
        }

        return pooler;
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
        run.Dispose();
    }

    // The file is there a moment before anybody listens.
    private bool Listens()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(Path.Combine(run.Path, ".s.PGSQL.5432")));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
