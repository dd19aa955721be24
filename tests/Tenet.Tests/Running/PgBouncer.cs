using System.Diagnostics;
using Npgsql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>A pooler before a database of the test's.</summary>
internal sealed class PgBouncer : IAsyncDisposable
{
    private const string Program = "/usr/sbin/pgbouncer";
    private readonly TestFolder folder;
    private readonly Process process;

    private PgBouncer(TestFolder folder, Process process) => (this.folder, this.process) = (folder, process);

    public PostgresUrl Url => PostgresUrl.Parse($"postgres://postgres@/pooled?host={folder.Path}");

    /// <param name="mode"><c>session</c>, <c>transaction</c> or <c>statement</c>.</param>
    /// <param name="database">The database behind it.</param>
    /// <param name="size">How many processes there are to be lent.</param>
    public static async Task<PgBouncer> StartAsync(string mode, NpgsqlConnectionStringBuilder database, int size)
    {
        Assert.SkipUnless(File.Exists(Program), "There is no PgBouncer here (apt-get install pgbouncer).");
        var folder = new TestFolder();
        Account.Current.Own(folder.Path);
        var file = folder.Write("pgbouncer.ini", $"""
            [databases]
            pooled = host={database.Host} dbname={database.Database} user=postgres
            [pgbouncer]
            listen_addr =
            listen_port = 5432
            unix_socket_dir = {folder.Path}
            unix_socket_mode = 0777
            auth_type = any
            pool_mode = {mode}
            default_pool_size = {size}
            """);
        var command = Account.Current.Wrap([Program, "-q", file]);
        var process = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1)]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var pooler = new PgBouncer(folder, process);
        for (var since = Stopwatch.StartNew(); !File.Exists(Path.Combine(folder.Path, ".s.PGSQL.5432")); await Task.Delay(10))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(10) && !process.HasExited, "PgBouncer did not start.");
        }

        return pooler;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }
}
