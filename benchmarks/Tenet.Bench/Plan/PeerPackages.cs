using System.Security.Cryptography;
using Tenet.Bench.Measuring;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>The peers that npm has, in the pinned versions of <c>benchmarks/peers</c>, fetched once into the cache folder.</summary>
internal sealed class PeerPackages
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "drizzle.mts"];

    private readonly string folder;
    private readonly string node;

    private PeerPackages(string folder, string node) => (this.folder, this.node) = (folder, node);

    /// <summary>Null where there is no npm, or it cannot fetch; says why.</summary>
    public static async Task<PeerPackages?> EnsureAsync(CancellationToken cancellation)
    {
        if (Programs.FindOnPath("node") is not { } node || Programs.FindOnPath("npm") is not { } npm)
        {
            Console.Error.WriteLine("node and npm are not here: without pg-delta, migra, drizzle-kit and dbmate");
            return null;
        }

        var files = Files.ToDictionary(name => name, Resource);
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. Files.SelectMany(name => files[name])]));
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", $"peers-{hash[..12]}");
        if (Directory.Exists(folder))
        {
            return new PeerPackages(folder, node);
        }

        Console.Error.WriteLine("fetching the peers with npm (once) ...");
        var beside = Path.Combine(Path.GetDirectoryName(folder)!, ".new-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(beside);
            foreach (var (name, content) in files)
            {
                await File.WriteAllBytesAsync(Path.Combine(beside, name), content, cancellation);
            }

            var (code, said) = await Programs.RunAsync([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"], beside, cancellation);
            if (code != 0)
            {
                Console.Error.WriteLine($"npm could not fetch the peers: {string.Join(' ', Programs.LastLines(said, 3))}");
                return null;
            }

            Directory.Move(beside, folder);
            return new PeerPackages(folder, node);
        }
        finally
        {
            Folders.Remove(beside);
        }
    }

    /// <summary>A program of theirs, run by node itself: no shell or launcher in between.</summary>
    public MeasuredProgram Program(string name, string command, params string[] words) =>
        new(name, node, [Path.Combine(folder, "node_modules", ".bin", command), .. words]) { Folder = folder };

    /// <summary>dbmate's own program, which npm brings for each platform; null where it is not among them.</summary>
    /// <param name="url">The database.</param>
    /// <param name="migrations">The folder of migrations.</param>
    public MeasuredProgram? Dbmate(string url, string migrations) =>
        Directory.Exists(Path.Combine(folder, "node_modules", "@dbmate")) && Directory.EnumerateFiles(Path.Combine(folder, "node_modules", "@dbmate"), "dbmate", SearchOption.AllDirectories).FirstOrDefault() is { } program
            ? new MeasuredProgram("dbmate", program, "--url", url, "--migrations-dir", migrations, "--no-dump-schema", "up")
            : null;

    /// <summary>drizzle-kit against one database. It has no form for two, so the other one is pulled into TypeScript first.</summary>
    public MeasuredProgram Drizzle(string name, string from, string to, string place)
    {
        var config = Path.Combine(place, "drizzle.config.json");
        var pulled = Path.Combine(place, "drizzle");
        Folders.Remove(pulled);
        File.WriteAllText(config, $$"""{ "dialect": "postgresql", "out": "{{pulled}}", "schemaFilter": ["app"], "dbCredentials": { "url": "{{to}}" } }""");
        Program("drizzle-kit pull", "drizzle-kit", "pull", "--config", config).Run();

        // The packages that it imports are found from its own folder upward.
        var schema = Path.Combine(folder, $"schema-{Path.GetFileName(place)}.ts");
        File.Copy(Path.Combine(pulled, "schema.ts"), schema, overwrite: true);
        return new MeasuredProgram(name, node, ["--import", "tsx", Path.Combine(folder, "drizzle.mts"), from, schema]) { Folder = folder };
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PeerPackages).Assembly.GetManifestResourceStream("peers/" + name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
