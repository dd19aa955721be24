using System.Security.Cryptography;
using Tenet.Cli.Caching;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>A verdict of an earlier run is believed as long as nothing that it was about has changed, and not a moment longer.</summary>
public sealed class VerdictTests
{
    // The form of a kept file, then the sum of the rest.
    private const int Head = 8 + SHA256.HashSizeInBytes;

    // What check does not look at, so that it may change.
    private static readonly string[] Others = ["README.md", "db/seed.sql", "db/queries/", "db/samples/"];

    private static readonly string[] NewFiles =
    [
        "db/schema/99_more.sql",
        "db/migrations/20270101000000_more/migration.sql",
        "db/context/more.yml",
        "db/context/nested/more.yaml",
        "db/evidence/more.json",
        "db/templates/outline/more.hbs",
        "docs/SoT.MORE.md",
        "docs/site/tables/more.html",
        "models/csharp/More.cs",
        "models/typescript/more.ts",
        "tenet.local.yml",
        "confer-agent.profile.yml",
        "confer-agent.profile.local.yml",
    ];

    private static readonly (string, string)[] Shop =
    [
        ("tenet.yml", "project: shop\nprofile: { env: dev, http_port: 4100 }\ndocuments:\n  - { form: outline, path: docs/outline.md }\n  - { form: site, path: docs/site }\nmodels:\n  - { target: typescript, path: models }\n"),
        ("db/schema/shop.sql", "CREATE TABLE shop (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);\nCOMMENT ON TABLE shop IS 'Shops.';\n"),
    ];

    [Fact]
    public async Task Any_change_to_a_project_makes_its_verdict_be_worked_out_again()
    {
        await NewestServer.NeedAsync();
        using var project = TestFolder.OfExample("vibecoder");
        using var cache = CacheFolders.New();
        project.Write("db/templates/site/foot.hbs", "<footer>Ours</footer>\n</main>\n</div>\n</body>\n</html>\n");
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs"));
        var run = await CacheFolders.RunAsync(project, cache, "check", "--no-proof");
        Expect.Success(run);
        var verdict = Kept(cache);
        Assert.Equal(run.Out, verdict.Said);
        Assert.True(verdict.IsAsSeen());

        var files = project.Files().Where(file => !Array.Exists(Others, other => file.StartsWith(other, StringComparison.Ordinal))).ToList();
        Assert.True(files.Count > 150, $"{files.Count} files");
        foreach (var file in files)
        {
            var path = project.At(file);
            var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

            File.Delete(path);
            Assert.True(!verdict.IsAsSeen(), $"{file} was deleted");

            await File.WriteAllBytesAsync(path, [.. before, (byte)'\n'], TestContext.Current.CancellationToken);
            Assert.True(!verdict.IsAsSeen(), $"{file} has a line more");

            await File.WriteAllBytesAsync(path, before, TestContext.Current.CancellationToken);
        }

        foreach (var file in NewFiles)
        {
            project.Write(file, "\n");
            Assert.True(!verdict.IsAsSeen(), $"{file} is new");
            File.Delete(project.At(file));
        }

        Assert.Equal(run.Out, verdict.Said);
        Assert.True(verdict.IsAsSeen());
    }

    [Fact]
    public async Task What_holds_is_told_without_looking_at_the_schema_again()
    {
        using var project = TestFolder.With(Shop);
        using var cache = CacheFolders.New();
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "models"));
        foreach (var command in (string[][])[["check"], ["docs", "--check", "--form", "outline"], ["docs", "--check", "--form", "site", "--format", "json"]])
        {
            var known = Verdicts(cache).Count;
            var first = await CacheFolders.RunAsync(project, cache, command);
            Expect.Success(first);
            Assert.Equal(known + 1, Verdicts(cache).Count);
            Assert.All(Verdicts(cache), verdict => Assert.Equal(long.MaxValue, Read(verdict).HoldsUntil));
            Forget(cache);

            Assert.Equal(first, await CacheFolders.RunAsync(project, cache, command));
            Assert.Equal(CacheFolders.Kept(cache), Verdicts(cache));
        }

        var verdicts = Verdicts(cache);
        Expect.Success(await CacheFolders.RunAsync(project, cache, "check", "--no-cache"));
        Assert.Equal(verdicts, CacheFolders.Kept(cache));
    }

    [Fact]
    public async Task A_file_that_was_deleted_is_missed_and_its_return_is_seen()
    {
        await NewestServer.NeedAsync();
        using var project = TestFolder.With(Shop);
        using var cache = CacheFolders.New();
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "models"));
        var right = await CacheFolders.RunAsync(project, cache, "check", "--no-proof");
        Expect.Success(right);
        foreach (var (file, named) in ((string, string)[])[("docs/outline.md", "docs/outline.md"), ("docs/site/index.html", "docs/site/"), ("models/", "typescript models")])
        {
            var path = project.Files().First(name => name.StartsWith(file, StringComparison.Ordinal));
            var text = project.Read(path);

            File.Delete(project.At(path));
            Expect.Findings(await CacheFolders.RunAsync(project, cache, "check", "--no-proof"), "fail", named);

            project.Write(path, text);
        }

        Assert.Equal(right, await CacheFolders.RunAsync(project, cache, "check", "--no-proof"));
    }

    [Fact]
    public async Task What_is_wrong_is_never_kept_nor_what_was_told_with_a_warning()
    {
        using var project = TestFolder.With(Shop);
        using var cache = CacheFolders.New();

        Expect.Findings(await CacheFolders.RunAsync(project, cache, "check", "--no-proof"), "fail");
        Expect.Findings(await CacheFolders.RunAsync(project, cache, "docs", "--check"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs", "--check", "-v"));

        Assert.Empty(Verdicts(cache));
    }

    [Fact]
    public void What_the_clock_had_a_part_in_holds_until_a_day_can_begin_somewhere()
    {
        var clock = new AskedClock();
        Assert.Equal(long.MaxValue, clock.HoldsUntil);
        Assert.False(AskedClock.IsOver(clock.HoldsUntil));

        var now = clock.GetUtcNow();

        Assert.InRange(clock.HoldsUntil, now.UtcTicks + 1, now.AddMinutes(15).UtcTicks);
        Assert.Equal(0, clock.HoldsUntil % TimeSpan.FromMinutes(15).Ticks);
        Assert.True(AskedClock.IsOver(now.AddSeconds(-1).UtcTicks));
        Assert.True(AskedClock.IsOver(now.AddHours(1).UtcTicks), "the clock was put back");
    }

    [Fact]
    public async Task A_drop_date_makes_a_verdict_hold_for_a_while_only()
    {
        using var project = TestFolder.With(Shop);
        using var cache = CacheFolders.New();
        project.Write("db/context/shop.yml", "table: shop\nstatus: deprecated\ndeprecation: { since: 2026-01-01, replacement: none, reason: Nobody buys., drop: 2999-01-01 }\n");
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "docs", "--check"));

        Assert.NotEqual(long.MaxValue, Kept(cache).HoldsUntil);
    }

    private static IReadOnlyList<string> Verdicts(TestFolder cache) => [.. CacheFolders.Kept(cache).Where(file => Path.GetFileName(file).StartsWith("verdict-", StringComparison.Ordinal))];

    // With what the server said gone, whoever needs it starts one and keeps it again.
    private static void Forget(TestFolder cache)
    {
        foreach (var file in CacheFolders.Kept(cache).Except(Verdicts(cache)))
        {
            File.Delete(file);
        }
    }

    private static KeptVerdict Kept(TestFolder cache) => Read(Assert.Single(Verdicts(cache)));

    private static KeptVerdict Read(string verdict) => KeptVerdict.Read(File.ReadAllBytes(verdict)[Head..]);
}
