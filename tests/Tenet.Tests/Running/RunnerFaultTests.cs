using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>
/// Whatever happens in the middle of ten migrations, each is applied once or not at all, the ledger is true, and a second run completes.
/// <c>TENET_TEST_FAULTS=all</c> goes through every place; otherwise one migration of each kind is hit.
/// </summary>
public sealed class RunnerFaultTests(SandboxFixture servers)
{
    private static readonly FaultScene[] Scenes = [FaultScene.Transactions, FaultScene.Steps, FaultScene.ConcurrentIndexes];

    private static bool All => Environment.GetEnvironmentVariable("TENET_TEST_FAULTS") == "all";

    //
    [Fact]
    public Task A_run_whose_connection_is_cut_is_completed_by_the_next() => SurviveAsync(FaultKind.Cut);

    [Fact]
    public Task A_run_that_is_interrupted_is_completed_by_the_next() => SurviveAsync(FaultKind.Interrupted);

    [Fact]
    public Task A_run_whose_process_is_killed_is_completed_by_the_next() => SurviveAsync(FaultKind.RunnerKilled);

    [Fact]
    public async Task A_run_whose_server_is_killed_is_completed_when_it_is_back()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are found under /proc.");
        await using var server = await OwnServer.StartAsync();
        var survived = 0;
        var since = Stopwatch.StartNew();
        foreach (var (scene, point) in Points(FaultKind.ServerKilled))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"f{survived}");
            await using (var connection = await server.OpenAsync())
            {
                await new NpgsqlCommand($"CREATE DATABASE {name}", connection).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }

            await new FaultRun(scene, server.Settings(name), server, servers.Sandbox).SurviveAsync(point, FaultKind.ServerKilled);
            survived++;
        }

        Tell(FaultKind.ServerKilled, survived, since);
    }

    private async Task SurviveAsync(FaultKind kind)
    {
        var survived = 0;
        var since = Stopwatch.StartNew();
        foreach (var (scene, point) in Points(kind))
        {
            await using var database = await servers.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
            await new FaultRun(scene, new NpgsqlConnectionStringBuilder(database.ConnectionString), null, servers.Sandbox).SurviveAsync(point, kind);
            survived++;
        }

        Tell(kind, survived, since);
    }

    private static IEnumerable<(FaultScene Scene, FaultPoint Point)> Points(FaultKind kind) =>
        from scene in Scenes
        from point in scene.Points
        where All || (point.Migration == 4 && IsQuick(kind, scene, point))
        select (scene, point);

    // A process and a server take a second to start: of those one place a scene does, and the end of an index build.
    private static bool IsQuick(FaultKind kind, FaultScene scene, FaultPoint point) => kind switch
    {
        FaultKind.Cut => true,
        FaultKind.Interrupted => point.IsDone || (!point.Name.StartsWith("ledger row", StringComparison.Ordinal) && !point.Name.StartsWith("commit", StringComparison.Ordinal)),
        FaultKind.RunnerKilled => scene == FaultScene.ConcurrentIndexes && point.Name.Contains("build", StringComparison.Ordinal),
        _ => point.Name is "ledger row of 4" or "ledger row of step 3 of 4" || point.Name.Contains("build", StringComparison.Ordinal),
    };

    private static void Tell(FaultKind kind, int survived, Stopwatch since) => Console.Out.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"faults: {survived} of the kind {kind} injected, {survived} survived, {since.Elapsed.TotalSeconds:0.0} s"));
}
