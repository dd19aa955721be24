using Tenet.Postgres.Caching;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Unit.Caching;

/// <summary>The folder of kept results.</summary>
public sealed class CacheStoreTests
{
    [Fact]
    public void The_oldest_go_and_the_newest_stay()
    {
        using var folder = new TestFolder();
        var store = new CacheStore(folder.At("results"));
        for (var i = 0; i < 450; i++)
        {
            store.Write($"{i:d4}", [1, 2, 3]);
            File.SetLastWriteTimeUtc(folder.At($"results/{i:d4}.pack"), DateTime.UtcNow.AddMinutes(i - 500));
        }

        store.Write("last", [4]);

        Assert.InRange(Directory.GetFiles(folder.At("results")).Length, 300, 400);
        Assert.Equal([4], store.Read("last"));
        Assert.Equal([1, 2, 3], store.Read("0449"));
        Assert.Null(store.Read("0000"));
    }

    [Fact]
    public void What_a_killed_run_was_writing_goes_after_an_hour()
    {
        using var folder = new TestFolder();
        var store = new CacheStore(folder.At("results"));
        store.Write("first", [1]);
        File.SetLastWriteTimeUtc(folder.Write("results/.new-old", "half"), DateTime.UtcNow.AddHours(-2));
        folder.Write("results/.new-young", "half");

        store.Write("second", [2]);

        Assert.False(File.Exists(folder.At("results/.new-old")));
        Assert.True(File.Exists(folder.At("results/.new-young")));
    }

    [Fact]
    public void A_file_under_the_name_of_another_is_not_believed()
    {
        using var folder = new TestFolder();
        var store = new CacheStore(folder.At("results"));
        store.Write("one", [1]);
        File.Copy(folder.At("results/one.pack"), folder.At("results/two.pack"));

        Assert.Equal([1], store.Read("one"));
        Assert.Null(store.Read("two"));
    }

    [Fact]
    public void Texts_that_meet_at_another_place_have_another_key()
    {
        using var one = new ContentKey();
        using var other = new ContentKey();
        Assert.NotEqual(one.Add("ab").Add("c").ToHex(), other.Add("a").Add("bc").ToHex());
    }
}
