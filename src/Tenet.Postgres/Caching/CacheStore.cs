using System.Security.Cryptography;
using System.Text;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Caching;

/// <summary>Results of earlier runs, in a folder of the cache that only its owner may enter; the oldest go when it grows.</summary>
/// <remarks>A file that is damaged, foreign or cannot be written is no error: the result is then made again.</remarks>
public sealed class CacheStore
{
    private const string Ending = ".pack";
    private const string Beside = ".new-";
    private const long MostBytes = 256L << 20;
    private const int MostFiles = 400;
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    // The form of the file; what is in it has a key that holds the build.
    private static readonly byte[] Magic = "TENET-1\n"u8.ToArray();

    private readonly string folder;

    internal CacheStore(string folder) => this.folder = folder;

    /// <summary>Null where no folder can be had.</summary>
    public static CacheStore? Open() => CacheFolder.Find(Account.Current) is { } cache ? new CacheStore(Path.Combine(cache, "results")) : null;

    /// <summary>What was kept under this key, or null.</summary>
    public byte[]? Read(string key)
    {
        try
        {
            var path = At(key);
            if (!IsPrivate() || !File.Exists(path))
            {
                return null;
            }

            var file = File.ReadAllBytes(path);
            if (file.Length < Magic.Length + SHA256.HashSizeInBytes || !file.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            {
                return null;
            }

            var content = file[(Magic.Length + SHA256.HashSizeInBytes)..];
            if (!file.AsSpan(Magic.Length, SHA256.HashSizeInBytes).SequenceEqual(Sum(key, content)))
            {
                return null;
            }

            Touch(path);
            return content;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a result. Written beside and renamed: another process sees all of it or nothing.</summary>
    public void Write(string key, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var beside = Path.Combine(folder, Beside + Guid.NewGuid().ToString("N"));
        try
        {
            Folders.MakePrivate(folder);
            if (!IsPrivate())
            {
                return;
            }

            using (var file = new FileStream(beside, Options()))
            {
                file.Write(Magic);
                file.Write(Sum(key, content));
                file.Write(content);
            }

            File.Move(beside, At(key), overwrite: true);
            Prune();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Read-only, full, or somebody else's: the next run makes the result again.
            Remove(beside);
        }
    }

    private string At(string key) => Path.Combine(folder, key + Ending);

    // Whoever could put files here could make us say what they like. A folder of mode 0700 that we get into is our own.
    private bool IsPrivate() =>
        OperatingSystem.IsWindows() || !Directory.Exists(folder)
        || File.GetUnixFileMode(folder) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        return options;
    }

    // The key is part of the sum, so that a file under another's name is seen.
    private static byte[] Sum(string key, byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    // What is used stays. Once an hour is enough to know it by.
    private static void Touch(string path)
    {
        var now = DateTime.UtcNow;
        if (now - File.GetLastWriteTimeUtc(path) > Abandoned)
        {
            File.SetLastWriteTimeUtc(path, now);
        }
    }

    private void Prune()
    {
        var now = DateTime.UtcNow;
        var (count, bytes) = (0, 0L);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).ToList())
        {
            var isBeside = file.Name.StartsWith(Beside, StringComparison.Ordinal);
            count += isBeside ? 0 : 1;
            bytes += isBeside ? 0 : file.Length;
            if (isBeside ? now - file.LastWriteTimeUtc > Abandoned : count > 1 && (count > MostFiles || bytes > MostBytes))
            {
                Remove(file.FullName);
            }
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Another process removed it, or it never came to be.
        }
    }
}
