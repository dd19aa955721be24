using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        Path = Directory.CreateTempSubdirectory("tenet-test-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            // A server that does not run as root must get through.
            File.SetUnixFileMode(Path, (UnixFileMode)Convert.ToInt32("755", 8));
        }
    }

    public string Path { get; }

    /// <summary>A project with the given files.</summary>
    public static TestFolder With(params (string Path, string Text)[] files)
    {
        var folder = new TestFolder();
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }

        return folder;
    }

    /// <summary>A copy of <c>examples/NAME</c>.</summary>
    public static TestFolder OfExample(string name)
    {
        var folder = new TestFolder();
        var example = Repository.At("examples", name);
        foreach (var file in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories))
        {
            var copy = folder.At(System.IO.Path.GetRelativePath(example, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Changes a file; the text to be changed must be there, or the test would prove nothing.</summary>
    public void Replace(string path, string text, string by)
    {
        var before = Read(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(At(path), before.Replace(text, by, StringComparison.Ordinal));
    }

    public void Append(string path, string text) => File.AppendAllText(At(path), text);

    /// <summary>All files, hidden ones too, to see that nothing half-written is left.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
