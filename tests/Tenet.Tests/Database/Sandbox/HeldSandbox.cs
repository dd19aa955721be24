using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Database.Sandbox;

/// <summary>This assembly as another process that holds a sandbox until it is killed.</summary>
internal static class HeldSandbox
{
    private const string Variable = "TENET_TEST_HOLD_SANDBOX";

    /// <summary>Starts that process; returns it with its run folder.</summary>
    public static async Task<(Process Process, string Folder)> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, Environment = { [Variable] = "1" } };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(HeldSandbox).Assembly.Location);
        }

        var process = Process.Start(start)!;
        var folder = await process.StandardOutput.ReadLineAsync();
        return (process, folder ?? throw new InvalidOperationException("The other process did not start a sandbox."));
    }

#pragma warning disable CA2255 // Only here can the process be taken over before the test runner's own entry point.
    [ModuleInitializer]
    internal static void Hold()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
        {
            return;
        }

        var sandbox = Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = SandboxFixture.Major }, CancellationToken.None).GetAwaiter().GetResult();
        var database = sandbox.CreateDatabaseAsync(CancellationToken.None).GetAwaiter().GetResult();
        // A child that lives on must not keep the guard's pipe open.
        Process.Start("sleep", "20")!.Dispose();
        Console.WriteLine(new NpgsqlConnectionStringBuilder(database.ConnectionString).Host);
        Thread.Sleep(Timeout.Infinite);
    }
#pragma warning restore CA2255
}
