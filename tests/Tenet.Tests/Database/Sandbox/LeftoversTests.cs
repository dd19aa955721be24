using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Sandbox;

public sealed class LeftoversTests : IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("tenet-test-").FullName;

    [Fact]
    public void The_folder_of_a_dead_run_is_removed()
    {
        var folder = Leave($"{Environment.MachineName} 999999999 1");
        Leftovers.Remove(place);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_number_that_another_process_has_now_does_not_keep_a_folder()
    {
        var folder = Leave($"{Environment.MachineName} {Environment.ProcessId} 1");
        Leftovers.Remove(place);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_run_that_lives_is_left_alone_even_without_a_lock()
    {
        var folder = Leave(ProcessMark.Current.ToString());
        Leftovers.Remove(place);
        Assert.True(Directory.Exists(folder));
    }

    [Fact]
    public void A_locked_folder_is_left_alone()
    {
        var folder = Leave("");
        using var held = FileLock.Try(RunFolder.OwnerFile(folder));
        Leftovers.Remove(place);
        Assert.True(Directory.Exists(folder));
    }

    public void Dispose() => Directory.Delete(place, recursive: true);

    private string Leave(string owner)
    {
        var folder = Path.Combine(place, RunFolder.Prefix + Path.GetRandomFileName());
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(RunFolder.OwnerFile(folder), owner);
        return folder;
    }
}
