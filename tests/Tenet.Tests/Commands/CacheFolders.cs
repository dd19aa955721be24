using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Commands;

/// <summary>Cache folders of a test's own.</summary>
internal static class CacheFolders
{
    /// <summary>What all tests share that ask for none of their own: an example's history is replayed once.</summary>
    public static TestFolder OfAll => Shared.Value;

    private static readonly Lazy<TestFolder> Shared = new(static () =>
    {
        var folder = New();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    });

    // Servers and templates are those of the real cache: fetching them again would prove nothing.
    public static TestFolder New()
    {
        var folder = new TestFolder();
        var real = CacheFolder.Of(Account.Current);
        foreach (var shared in (string[])["postgres", "templates", "server-versions"])
        {
            Directory.CreateDirectory(Path.Combine(real, shared));
            Directory.CreateSymbolicLink(folder.At(shared), Path.Combine(real, shared));
        }

        return folder;
    }

    /// <summary>What runs kept.</summary>
    public static IReadOnlyList<string> Kept(TestFolder cache) =>
        Directory.Exists(cache.At("results")) ? [.. Directory.GetFiles(cache.At("results"), "*.pack").Order(StringComparer.Ordinal)] : [];

    public static Task<CommandRun> RunAsync(TestFolder project, TestFolder cache, params string[] command) =>
        CommandRun.With([("TENET_CACHE", "on"), ("TENET_CACHE_DIR", cache.Path)], [.. command, "-p", project.Path]);

    /// <summary>A run that believes nothing that was kept, and keeps nothing.</summary>
    public static Task<CommandRun> AnewAsync(TestFolder project, params string[] command) => CommandRun.With([("TENET_CACHE", "off")], [.. command, "-p", project.Path]);
}
