namespace Tenet.Cli.Caching;

/// <summary>The variable that turns the cache off, for all commands of a machine or a job.</summary>
internal static class CacheSwitch
{
    public static bool IsOn => Environment.GetEnvironmentVariable("TENET_CACHE") is not ("off" or "0" or "no" or "false");
}
