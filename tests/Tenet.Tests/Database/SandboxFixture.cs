using System.Collections.Concurrent;
using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Postgres.Sandbox;
using Xunit;

[assembly: AssemblyFixture(typeof(Tenet.Tests.Database.SandboxFixture))]

namespace Tenet.Tests.Database;

/// <summary>One server a version for all tests, started by the first test that asks for it: unit tests run without one.</summary>
public class SandboxFixture : IAsyncLifetime
{
    private readonly ConcurrentDictionary<int, Lazy<Task<Postgres.Sandbox.Sandbox>>> started = new();

    /// <summary>The version that <c>TENET_TEST_MAJOR</c> names; without it 18, or what is found.</summary>
    public Postgres.Sandbox.Sandbox Sandbox => StartedAsync(Major).GetAwaiter().GetResult();

    public static int Major => int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_MAJOR") ?? "18", CultureInfo.InvariantCulture);

    /// <summary>A server of exactly that version; the test is skipped, and says so, where none can be had.</summary>
    public async Task<Postgres.Sandbox.Sandbox> OfAsync(int major)
    {
        Postgres.Sandbox.Sandbox? sandbox = null;
        try
        {
            sandbox = await StartedAsync(major);
        }
        catch (TenetException e) when (e.Code == ErrorCode.ServerNotFound)
        {
            Assert.Skip($"No PostgreSQL {major} here: {e.Message}");
        }

        if (sandbox.ServerVersion / 10000 != major)
        {
            Assert.Skip($"No PostgreSQL {major} here, only {sandbox.ServerVersion / 10000}.");
        }

        return sandbox;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var sandbox in started.Values.Where(item => item.IsValueCreated && item.Value.IsCompletedSuccessfully))
        {
            await (await sandbox.Value).DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private Task<Postgres.Sandbox.Sandbox> StartedAsync(int major) =>
        started.GetOrAdd(major, key => new(() => Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = key }, CancellationToken.None))).Value;
}
