using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>What an earlier run kept changes nothing but the time; a run without it is the judge.</summary>
public sealed partial class CacheTests
{
    private const string Sql = "CREATE TABLE shop (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);\nCOMMENT ON TABLE shop IS 'Shops.';\n";

    private static readonly (string, string)[] Shop =
    [
        ("tenet.yml", "project: shop\nprofile: { env: dev, http_port: 4100 }\n"),
        ("db/schema/shop.sql", Sql),
        ("db/migrations/20260101_090000_shop.sql", Sql),
        ("db/context/shop.yml", "table: shop\npurpose: { why: Somebody sells. }\n"),
    ];

    private static readonly (string File, string Text, string By)[] Changes =
    [
        ("db/schema/shop.sql", "Shops.", "Shopz."),
        ("db/schema/shop.sql", "\n", "\n\n"),
        ("db/migrations/20260101_090000_shop.sql", "Shops.", "Shopz."),
        ("db/context/shop.yml", "sells", "buys"),
        ("tenet.yml", "4100", "4101"),
        ("tenet.yml", "project: shop", "project: shop\nignore: [cron]"),
        ("docs/schema-guide.md", "## Overview", "## Overview "),
        ("docs/data-model.md", "shop", "shap"),
        ("db/context/other.yml", "", "table: nobody\n"),
        ("db/schema/more.sql", "", "CREATE TABLE more (id int PRIMARY KEY);\n"),
        ("db/seed.sql", "", "-- rows\n"),
        ("docs/database-schema/shop.md", "", "# Shop\n"),
        ("confer-agent.profile.local.yml", "", "http_port: 4200\n"),
    ];

    private static readonly string[][] Commands = [["check"], ["check", "--format", "json"], ["docs", "--check"], ["docs", "--check", "--format", "json"], ["history", "shop"]];

    [Fact]
    public async Task What_is_kept_says_what_a_run_without_it_says()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        Expect.Success(await RunAsync(project, cache, "docs"));
        foreach (var command in Commands)
        {
            var without = await CacheFolders.AnewAsync(project, command);
            var first = await RunAsync(project, cache, command);
            var second = await RunAsync(project, cache, command);
            var told = await RunAsync(project, cache, [.. command, "-v"]);

            Assert.Equal(without, first);
            Assert.Equal(without, second);
            Assert.Contains("from the cache", told.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("server started", told.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Differences_are_kept_as_well()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        project.Append("db/schema/shop.sql", "ALTER TABLE shop ADD COLUMN mood text;\nCREATE INDEX shop_mood ON shop (mood);\n");
        var without = await CacheFolders.AnewAsync(project, "check");

        Assert.Equal(1, without.Exit);
        Assert.Equal(without, await RunAsync(project, cache, "check"));
        Assert.Equal(without, await RunAsync(project, cache, "check"));
    }

    // One project and one folder of kept results for all changes: each is made, judged, and taken back.
    [Fact]
    public async Task A_changed_byte_and_a_new_file_are_seen()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        Expect.Success(await RunAsync(project, cache, "docs"));
        Expect.Success(await RunAsync(project, cache, "docs", "--check"));
        foreach (var (file, text, by) in Changes)
        {
            var before = File.Exists(project.At(file)) ? project.Read(file) : null;
            project.Write(file, before is null ? by : before.Replace(text, by, StringComparison.Ordinal));

            var run = await RunAsync(project, cache, "docs", "--check");
            var without = await CacheFolders.AnewAsync(project, "docs", "--check");

            Assert.NotEqual(before, project.Read(file));
            Assert.Equal((file, without.Exit, Timeless(without.Out)), (file, run.Exit, Timeless(run.Out)));
            if (before is null)
            {
                File.Delete(project.At(file));
            }
            else
            {
                project.Write(file, before);
            }
        }

        Expect.Success(await RunAsync(project, cache, "docs", "--check"));
    }

    [Fact]
    public async Task Damaged_files_are_made_again()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        var right = await RunAsync(project, cache, "check");
        var files = Kept(cache);
        Assert.NotEmpty(files);
        var whole = files.ToDictionary(file => file, File.ReadAllBytes);
        Func<byte[], byte[]>[] damages =
        [
            bytes => [],
            bytes => bytes[..(bytes.Length / 2)],
            bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
            bytes => [.. bytes, 0],
            _ => Encoding.UTF8.GetBytes("Something else altogether, which is long enough to hold a sum as well."),
            bytes => whole.Values.First(other => !other.AsSpan().SequenceEqual(bytes)),
        ];
        foreach (var damage in damages)
        {
            foreach (var (file, bytes) in whole)
            {
                File.WriteAllBytes(file, damage(bytes));
            }

            Assert.Equal(right, await RunAsync(project, cache, "check"));
            Assert.All(files, file => Assert.Equal(whole[file], File.ReadAllBytes(file)));
        }
    }

    [Fact]
    public async Task Runs_at_the_same_time_do_not_disturb_each_other()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        var without = await CacheFolders.AnewAsync(project, "check");

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(project, cache, "check")));

        Assert.All(runs, run => Assert.Equal(without, run));
        Assert.All(Directory.GetFiles(cache.At("results")), file => Assert.EndsWith(".pack", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_killed_run_leaves_nothing_that_is_believed()
    {
        using var project = TestFolder.With(Shop);
        var without = await CacheFolders.AnewAsync(project, "check");
        foreach (var milliseconds in (int[])[150, 400, 700])
        {
            using var cache = Cache();
            using var process = CommandRun.Start([("TENET_CACHE", "on"), ("TENET_CACHE_DIR", cache.Path)], [.. BuiltProgram.Command, "check", "-p", project.Path]);
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(without, await RunAsync(project, cache, "check"));
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_no_error()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        cache.Write("results", "a file where the folder should be");
        var without = await CacheFolders.AnewAsync(project, "check");

        Assert.Equal(without, await RunAsync(project, cache, "check"));
        Assert.Equal(without, await RunAsync(project, cache, "check"));
    }

    [Fact]
    public async Task A_folder_that_others_may_enter_is_not_believed()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Modes of files are Unix'.");
            return;
        }

        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        Directory.CreateDirectory(cache.At("results"), (UnixFileMode)Convert.ToInt32("755", 8));

        Expect.Success(await RunAsync(project, cache, "check"));

        Assert.Empty(Directory.GetFiles(cache.At("results")));
    }

    [Fact]
    public async Task Only_its_owner_may_read_it_and_it_holds_no_rows_and_no_passwords()
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();
        const string more = "INSERT INTO shop (name) VALUES ('row 7f3a');\nCREATE FOREIGN DATA WRAPPER w;\nCREATE SERVER s FOREIGN DATA WRAPPER w;\nCREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (user 'u', password 'pass 7f3a');\n";
        project.Append("db/schema/shop.sql", more);
        project.Append("db/migrations/20260101_090000_shop.sql", more);

        Expect.Success(await RunAsync(project, cache, "check"));
        Expect.Success(await RunAsync(project, cache, "history", "shop"));

        Assert.True(Kept(cache).Count >= 4);
        Assert.All(Kept(cache), file => Assert.DoesNotContain("7f3a", Encoding.UTF8.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(Convert.ToInt32("700", 8), (int)File.GetUnixFileMode(cache.At("results")));
            foreach (var file in Kept(cache))
            {
                Assert.Equal(Convert.ToInt32("600", 8), (int)File.GetUnixFileMode(file));
            }
        }
    }

    [Theory]
    [InlineData("on", "--no-cache")]
    [InlineData("off", "--quiet")]
    public async Task Where_it_is_turned_off_nothing_is_kept(string variable, string option)
    {
        using var project = TestFolder.With(Shop);
        using var cache = Cache();

        Expect.Success(await CommandRun.With([("TENET_CACHE", variable), ("TENET_CACHE_DIR", cache.Path)], "check", option, "-p", project.Path));

        Assert.False(Directory.Exists(cache.At("results")));
    }

    // A document that is to be written anew gets the time of that.
    private static string Timeless(string text) => Stamp().Replace(text, "then");

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")]
    private static partial Regex Stamp();

    private static IReadOnlyList<string> Kept(TestFolder cache) => CacheFolders.Kept(cache);

    private static TestFolder Cache() => CacheFolders.New();

    private static Task<CommandRun> RunAsync(TestFolder project, TestFolder cache, params string[] command) => CacheFolders.RunAsync(project, cache, command);
}
