using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>A server of a test's own, which may be killed and started again, or followed by a standby.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly ServerProgram program;
    private readonly TestFolder? owned;
    private readonly string folder;
    private Process? process;

    private OwnServer(ServerProgram program, TestFolder? owned, string folder) => (this.program, this.owned, this.folder) = (program, owned, folder);

    private string Data => Path.Combine(folder, "data");

    /// <summary>A folder on a disk of a megabyte that only this server sees; null where there is none.</summary>
    public string? Small { get; private init; }

    public static Task<OwnServer> StartAsync(params string[] settings) => StartAsync(hasSmall: false, settings);

    /// <summary>As <see cref="StartAsync(string[])"/>, with a small disk.</summary>
    public static Task<OwnServer> WithSmallDiskAsync()
    {
        Assert.SkipUnless(OwnMounts.ArePossible, "A full disk of one's own needs root and unshare.");
        return StartAsync(hasSmall: true);
    }

    private static async Task<OwnServer> StartAsync(bool hasSmall, params string[] settings)
    {
        var program = await ServerLocator.FindAsync(new ServerRequest(null, Database.SandboxFixture.Major), _ => { }, CancellationToken.None);
        var home = new TestFolder();
        var server = new OwnServer(program, home, home.Path) { Small = hasSmall ? Directory.CreateDirectory(home.At("small")).FullName : null };
        Account.Current.Own(home.Path);
        await RunAsync(program.Initdb, "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N", "--no-instructions");
        // Shared memory lies in its folder, too, so that a server that was killed leaves none behind.
        await File.AppendAllLinesAsync(
            Path.Combine(server.Data, "postgresql.conf"),
            ["dynamic_shared_memory_type = mmap", "listen_addresses = ''", $"unix_socket_directories = '{home.Path}'", "unix_socket_permissions = 0777", "fsync = off", "autovacuum = off", "shared_buffers = 16MB", .. settings]);
        await server.StartAsync();
        return server;
    }

    /// <summary>The settings of a connection to a database of it.</summary>
    public NpgsqlConnectionStringBuilder Settings(string database = "postgres")
    {
        var settings = PostgresDataSource.Defaults();
        (settings.Host, settings.Username, settings.Database, settings.SslMode) = (folder, "postgres", database, SslMode.Disable);
        return settings;
    }

    public async Task<NpgsqlConnection> OpenAsync(string database = "postgres")
    {
        var connection = new NpgsqlConnection(Settings(database).ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task StartAsync()
    {
        string[] command = [.. Account.Current.Wrap([program.Postgres, "-D", Data])];
        command = Small is null ? command : ["unshare", "-m", "/bin/sh", "-c", "mount -t tmpfs -o size=1m,mode=777 none \"$0\" && mkdir \"$0/s\" && chmod 700 \"$0/s\" && chown nobody \"$0/s\" && exec \"$@\"", Small, .. command];
        process = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1)])
            { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        for (var limit = Stopwatch.StartNew(); ;)
        {
            try
            {
                await (await OpenAsync()).DisposeAsync();
                return;
            }
            catch (NpgsqlException) when (limit.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>Kills every process of it at once, as a machine that loses its power does.</summary>
    public async Task KillAsync()
    {
        var children = Children(process!.Id);
        foreach (var id in children.Prepend(process.Id))
        {
            try
            {
                using var one = Process.GetProcessById(id);
                one.Kill();
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                // It ended by itself.
            }
        }

        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        while (children.Exists(id => Directory.Exists($"/proc/{id}")))
        {
            await Task.Delay(5);
        }
    }

    /// <summary>Stops it, and starts a copy of it as a standby, which takes no writes.</summary>
    public async Task<OwnServer> StandbyAsync()
    {
        await CommandRun.OfProcess(CommandRun.Start([], "/bin/sh", "-c", $"kill -INT {process!.Id}"));
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        var place = new TestFolder();
        await CommandRun.OfProcess(CommandRun.Start([], "cp", "-a", Data, place.Path));
        Account.Current.Own(place.Path);
        var standby = new OwnServer(program, place, place.Path);
        await File.WriteAllTextAsync(Path.Combine(standby.Data, "standby.signal"), "");
        await File.AppendAllLinesAsync(Path.Combine(standby.Data, "postgresql.conf"), [$"unix_socket_directories = '{place.Path}'"]);
        await standby.StartAsync();
        return standby;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        owned?.Dispose();
    }

    private static async Task RunAsync(params string[] command)
    {
        var run = await CommandRun.OfProcess(CommandRun.Start([], [.. Account.Current.Wrap(command)]));
        Assert.True(run.Exit == 0, run.ToString());
    }

    // Children of a process that steps down to another account are still its own: it becomes the server.
    private static List<int> Children(int parent)
    {
        var children = new List<int>();
        foreach (var task in Directory.EnumerateDirectories($"/proc/{parent}/task"))
        {
            children.AddRange(File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture)));
        }

        return children;
    }
}
