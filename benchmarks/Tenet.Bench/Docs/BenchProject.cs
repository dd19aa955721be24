using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Docs;

/// <summary>A project of N tables on disk, kept in the cache folder: what Tenet keeps of an earlier run is found by the same path again.</summary>
internal static class BenchProject
{
    // Ids for as many tables as are asked for; the ranges that hold where nothing is said are those of a project that a person can know.
    private const string Rest = """
        profile:
          http_port: 8080
        ids: { prefix: DBT, core: 00001-00099, feature: 00101-89999, junction: 90001-90099, view: 90101-90199, audit: 90201-90299 }
        documents:
          - { form: outline, path: docs/outline.md }
          - { form: reference, path: docs/reference.md }
          - { form: sot, path: docs/SoT.ACTUAL_SCHEMA.md }
          - { form: guide, path: docs/guide.md }
          - { form: design, path: docs/design.md }
          - { form: site, path: docs/site }

        """;

    public static string Ensure(int tables, int major)
    {
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", major == LoadedServer.Major ? $"project-{tables}" : $"project-{major}-{tables}");
        Directory.CreateDirectory(Path.Combine(folder, "db", "schema"));
        Directory.CreateDirectory(Path.Combine(folder, "autodoc"));
        File.WriteAllText(Path.Combine(folder, "tenet.yml"), $"project: bench\npostgres:\n  version: {major}\n{Rest}");
        using var schema = File.CreateText(Path.Combine(folder, "db", "schema", "schema.sql"));
        SyntheticSchema.Write(tables, schema);
        return folder;
    }
}
