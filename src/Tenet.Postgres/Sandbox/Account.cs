using System.Globalization;
using System.Runtime.InteropServices;

namespace Tenet.Postgres.Sandbox;

/// <summary>Who the server runs as. PostgreSQL refuses to run as root, so root steps down to <c>nobody</c>.</summary>
internal sealed class Account
{
    private const string Name = "nobody";
    private readonly (int User, int Group)? lowered;

    private Account((int User, int Group)? lowered) => this.lowered = lowered;

    public static Account Current { get; } = new(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? Find(Name) : null);

    /// <summary>True where files that the server needs must be handed to another user.</summary>
    public bool IsLowered => lowered is not null;

    /// <summary>Part of names that several users could want at once.</summary>
    public static string Tag => OperatingSystem.IsWindows() ? Environment.UserName : EffectiveUser().ToString(CultureInfo.InvariantCulture);

    /// <summary>The command line that runs <paramref name="command"/> as this account.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command)
    {
        if (lowered is not var (user, group))
        {
            return command;
        }

        if (Programs.Find("setpriv") is { } setpriv)
        {
            return [setpriv, $"--reuid={user}", $"--regid={group}", "--clear-groups", .. command];
        }

        if (Programs.Find("runuser") is { } runuser)
        {
            return [runuser, "-u", Name, "--", .. command];
        }

        // su takes the shell's arguments after the user's name, the first of them as $0.
        return [Programs.Find("su") ?? "su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", Name, .. command];
    }

    /// <summary>Hands a folder over.</summary>
    public void Own(string path)
    {
        if (lowered is var (user, group) && ChangeOwner(path, user, group) != 0)
        {
            throw new IOException($"{path} cannot be given to the user {Name}: error {Marshal.GetLastPInvokeError()}");
        }
    }

    /// <summary>Whether this account gets as far as <paramref name="path"/>: /root is closed to all but root.</summary>
    public bool CanReach(string path)
    {
        if (lowered is null || OperatingSystem.IsWindows())
        {
            return true;
        }

        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder) && (File.GetUnixFileMode(folder) & UnixFileMode.OtherExecute) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (int User, int Group)? Find(string name)
    {
        foreach (var line in File.ReadLines("/etc/passwd"))
        {
            if (line.Split(':') is [var entry, _, var user, var group, ..] && entry == name)
            {
                return (int.Parse(user, CultureInfo.InvariantCulture), int.Parse(group, CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "chown", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int user, int group);
}
