using Xunit;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>
/// Clients of the old and of the new schema write and read after every migration of a series, on both examples, as the application's role under row security; what the one writes the other reads.
/// On the newest server; <c>TENET_TEST_MAJOR=15</c> asks for the oldest.
/// </summary>
[Collection(TrialServers.Collection)]
public sealed class SeriesTests(SeriesRun run) : IClassFixture<SeriesRun>
{
    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var test in SeriesRun.All)
        {
            data.Add(SandboxFixture.Major, test.Name);
        }

        return data;
    }

    //
    [Theory]
    [MemberData(nameof(Cases))]
    public Task old_and_new_clients_work_at_every_phase_and_the_way_back_loses_nothing(int major, string name) => run.CheckAsync(major, name);
}
