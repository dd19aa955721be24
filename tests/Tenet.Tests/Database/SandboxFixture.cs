using System.Globalization;
using Tenet.Postgres.Sandbox;
using Xunit;

[assembly: AssemblyFixture(typeof(Tenet.Tests.Database.SandboxFixture))]

namespace Tenet.Tests.Database;

/// <summary>One server for all tests. <c>TENET_TEST_MAJOR</c> says which version; without it 18, or what is found.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    // The error waits for the first test that needs a server: unit tests run without one.
    private Task<Postgres.Sandbox.Sandbox>? started;

    public Postgres.Sandbox.Sandbox Sandbox => started!.GetAwaiter().GetResult();

    public static int Major => int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_MAJOR") ?? "18", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        started = Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = Major }, CancellationToken.None);
        await Task.WhenAny(started);
    }

    public async ValueTask DisposeAsync()
    {
        if (started is { IsCompletedSuccessfully: true })
        {
            await Sandbox.DisposeAsync();
        }
    }
}
