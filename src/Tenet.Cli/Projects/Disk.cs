using System.Security.Cryptography;
using Tenet.Cli.Caching;

namespace Tenet.Cli.Projects;

/// <summary>Looks at files and folders. What is seen here becomes part of the run's record, so that a later run can tell whether it still is so.</summary>
internal static class Disk
{
    public static bool IsFile(string path) => Kind(path) == SightKinds.File;

    public static bool IsFolder(string path) => Kind(path) == SightKinds.Folder;

    public static bool IsThere(string path) => Kind(path) != SightKinds.Missing;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static byte[] Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        RunRecord.Current?.Add(new Sight(SightKind.Content, Path.GetFullPath(path)), () => Digest(bytes));
        return bytes;
    }

    /// <summary>The files of a folder, in no order; none where there is no folder.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern, bool nested)
    {
        if (!IsFolder(folder))
        {
            return [];
        }

        var files = Listed(folder, pattern, nested);
        RunRecord.Current?.Add(new Sight(nested ? SightKind.NestedFiles : SightKind.Files, Path.GetFullPath(folder), pattern), () => Digest(Path.GetFullPath(folder), files));
        return files;
    }

    /// <summary>Where a symbolic link finally leads; null where the path is none.</summary>
    public static string? LinkTarget(string path)
    {
        var target = Target(path);
        RunRecord.Current?.Add(new Sight(SightKind.Link, Path.GetFullPath(path)), () => target ?? "");
        return target;
    }

    /// <summary>What is seen now.</summary>
    public static string Look(Sight sight) => sight.Kind switch
    {
        SightKind.Kind => KindOf(sight.Path),
        SightKind.Content => File.Exists(sight.Path) ? Digest(File.ReadAllBytes(sight.Path)) : SightKinds.Missing,
        SightKind.Files or SightKind.NestedFiles => Directory.Exists(sight.Path)
            ? Digest(sight.Path, Listed(sight.Path, sight.Pattern, sight.Kind == SightKind.NestedFiles))
            : SightKinds.Missing,
        _ => Target(sight.Path) ?? "",
    };

    private static string Kind(string path)
    {
        var kind = KindOf(path);
        RunRecord.Current?.Add(new Sight(SightKind.Kind, Path.GetFullPath(path)), () => kind);
        return kind;
    }

    private static string KindOf(string path) => File.Exists(path) ? SightKinds.File : Directory.Exists(path) ? SightKinds.Folder : SightKinds.Missing;

    private static string[] Listed(string folder, string pattern, bool nested) =>
        Directory.GetFiles(folder, pattern, nested ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly);

    private static string? Target(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? SightKinds.Missing : null;

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Digest(string folder, string[] files)
    {
        using var key = new Postgres.Caching.ContentKey();
        return key.Add(files.Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)).ToHex();
    }
}
