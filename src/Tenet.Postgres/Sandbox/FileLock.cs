namespace Tenet.Postgres.Sandbox;

/// <summary>A lock between processes. The operating system gives it back when its holder dies, however that happens.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    public static async Task<FileLock> TakeAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            if (Try(path) is { } taken)
            {
                return taken;
            }

            await Task.Delay(50, cancellation);
        }
    }

    /// <summary>Null where somebody else holds it.</summary>
    public static FileLock? Try(string path)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException problem) when (problem is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException) && !DiskSpace.IsExhausted(problem))
        {
            return null;
        }
    }

    /// <summary>Says who holds it; for people, the lock itself is what counts.</summary>
    public void Write(string text)
    {
        using var writer = new StreamWriter(file, leaveOpen: true);
        writer.Write(text);
    }

    /// <summary>What the last holder wrote.</summary>
    public string Read()
    {
        file.Position = 0;
        using var reader = new StreamReader(file, leaveOpen: true);
        return reader.ReadToEnd();
    }

    public void Dispose() => file.Dispose();
}
