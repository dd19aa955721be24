namespace Tenet.Postgres.Sandbox;

/// <summary>
/// Where fetched servers and templates stay: <c>$TENET_CACHE_DIR</c>, else <c>$XDG_CACHE_HOME/tenet</c>, else <c>~/.cache/tenet</c>.
/// Root uses <c>/var/cache/tenet</c>, because the unprivileged server could not reach into root's home.
/// </summary>
internal static class CacheFolder
{
    public static string Of(Account account) => Find(account) ?? Directory.CreateTempSubdirectory("tenet-cache-").FullName;

    /// <summary>Null where there is none that lasts.</summary>
    public static string? Find(Account account)
    {
        foreach (var folder in Candidates())
        {
            if (account.CanReach(folder) && CanMake(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static bool CanMake(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("TENET_CACHE_DIR") is { Length: > 0 } own)
        {
            yield return Path.GetFullPath(own);
        }

        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache)
        {
            yield return Path.Combine(cache, "tenet");
        }

        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "tenet");
        }

        if (Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home)
        {
            yield return Path.Combine(home, ".cache", "tenet");
        }

        yield return "/var/cache/tenet";
        yield return "/var/tmp/tenet-" + Account.Tag;
    }
}
