namespace Tenet.Tests.Commands;

/// <summary>The program that the tests start: the published one where it is as new as its sources, else the build's.</summary>
internal static class BuiltProgram
{
    public static string[] Command { get; } = Find();

    private static string[] Find()
    {
        var artifacts = Path.Combine(Repository.Root, "artifacts");
        var published = new FileInfo(Path.Combine(artifacts, "publish", "Tenet.Cli", "release", OperatingSystem.IsWindows() ? "tenet.exe" : "tenet"));
        return published.Exists && Sources().All(file => file.LastWriteTimeUtc <= published.LastWriteTimeUtc)
            ? [published.FullName]
            : [Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet", Path.Combine(artifacts, "bin", "Tenet.Cli", "release", "tenet.dll")];
    }

    private static IEnumerable<FileInfo> Sources() =>
        new DirectoryInfo(Path.Combine(Repository.Root, "src")).EnumerateFiles("*", SearchOption.AllDirectories);
}
