namespace Tenet.Tests.Documents;

/// <summary>A temporary folder that looks like a clone: the examples, and a launcher that starts the program as the tests built it.</summary>
internal sealed class ClonedFolder : IDisposable
{
    public ClonedFolder()
    {
        Copy(Repository.At("examples"), System.IO.Path.Combine(Path, "examples"));
        var launcher = System.IO.Path.Combine(Path, "tenet");
        File.WriteAllText(launcher, $"#!/bin/sh\nexec dotnet '{System.IO.Path.Combine(AppContext.BaseDirectory, "tenet.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(launcher, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            // A server that does not run as root may have to get in.
            File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    /// <summary>Where commands make their temporary folders, so that they go with this one.</summary>
    public string Temporary => Directory.CreateDirectory(System.IO.Path.Combine(Path, "tmp")).FullName;

    public string Path { get; } = Directory.CreateTempSubdirectory("tenet-clone-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
