using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>Both schemas as SQL files, kept in the cache folder: what Tenet keeps of an earlier run is found by the same path again.</summary>
internal sealed class PlanFolder
{
    private PlanFolder(string path) => Path = path;

    /// <summary>Holds a project of nothing but its settings.</summary>
    public string Path { get; }

    public string Before => System.IO.Path.Combine(Path, "before.sql");

    public string After => System.IO.Path.Combine(Path, "after.sql");

    public static PlanFolder Ensure(int tables, int major)
    {
        var folder = new PlanFolder(System.IO.Path.Combine(CacheFolder.Of(Account.Current), "bench", $"plan-{tables}"));
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(System.IO.Path.Combine(folder.Path, "tenet.yml"), $"project: bench\npostgres:\n  version: {major}\n");
        File.WriteAllText(folder.Before, MixedChanges.Before(tables));
        File.WriteAllText(folder.After, MixedChanges.After(tables));
        return folder;
    }
}
