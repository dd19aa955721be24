using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Docs;

/// <summary>A project of N tables on disk, kept in the cache folder: what Tenet keeps of an earlier run is found by the same path again.</summary>
internal static class BenchProject
{
    public static string Ensure(int tables, int major)
    {
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", $"project-{tables}");
        Directory.CreateDirectory(Path.Combine(folder, "db", "schema"));
        Directory.CreateDirectory(Path.Combine(folder, "autodoc"));
        File.WriteAllText(Path.Combine(folder, "tenet.yml"), $"project: bench\npostgres:\n  version: {major}\nprofile:\n  http_port: 8080\n");
        using var schema = File.CreateText(Path.Combine(folder, "db", "schema", "schema.sql"));
        SyntheticSchema.Write(tables, schema);
        return folder;
    }
}
