using Tenet.Core.Errors;

namespace Tenet.Postgres.Sandbox;

/// <summary>What one run of one server leaves on the machine: data, socket, logs. Locked by the run as long as it lives.</summary>
internal sealed class RunFolder : IDisposable
{
    private const long Needed = 1L << 30;

    // sun_path takes 104 bytes on macOS, 108 on Linux; /.s.PGSQL.5432 and a zero go there too.
    private const int LongestPath = 85;

    private readonly FileLock owner;

    private RunFolder(string path, FileLock owner) => (Path, this.owner) = (path, owner);

    public string Path { get; }

    public string Data => System.IO.Path.Combine(Path, "data");

    public string ServerLog => System.IO.Path.Combine(Path, "server.log");

    public string GuardLog => System.IO.Path.Combine(Path, "guard.log");

    public static string Prefix => $"tenet-{Account.Tag}-";

    /// <summary>In memory where a gibibyte is free, because copying and cloning cost ten times as much on disk.</summary>
    public static string Base()
    {
        if (Environment.GetEnvironmentVariable("TENET_SANDBOX_DIR") is { Length: > 0 } own)
        {
            Directory.CreateDirectory(own);
            return System.IO.Path.GetFullPath(own);
        }

        const string memory = "/dev/shm";
        return OperatingSystem.IsLinux() && Directory.Exists(memory) && new DriveInfo(memory).AvailableFreeSpace >= Needed ? memory : System.IO.Path.GetTempPath();
    }

    public static RunFolder Create(string place, Account account)
    {
        var path = System.IO.Path.Combine(place, Prefix + Names.Random());
        if (System.Text.Encoding.UTF8.GetByteCount(path) > LongestPath)
        {
            throw new TenetException(ErrorCode.SandboxFailed, "The folder's path is too long for a Unix socket.", place, "Set TENET_SANDBOX_DIR to a shorter path.");
        }

        if (!account.CanReach(place))
        {
            throw new TenetException(ErrorCode.SandboxFailed, "The server does not run as root, and no other user can reach the folder.", place, "Set TENET_SANDBOX_DIR to another folder.");
        }

        // Locked under a name that nobody sweeps, then renamed: a run folder without a lock is a dead one at any moment.
        var beside = System.IO.Path.Combine(place, "." + System.IO.Path.GetFileName(path));
        Folders.MakePrivate(beside);
        var owner = FileLock.Try(OwnerFile(beside)) ?? throw new IOException($"{beside} cannot be locked.");
        owner.Write(ProcessMark.Current.ToString());
        account.Own(beside);
        Directory.Move(beside, path);
        return new RunFolder(path, owner);
    }

    public static string OwnerFile(string path) => System.IO.Path.Combine(path, "owner");

    public void Dispose()
    {
        owner.Dispose();
        Folders.Remove(Path);
    }
}
