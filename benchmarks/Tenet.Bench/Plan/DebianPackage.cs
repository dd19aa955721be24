using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>A program that Debian packages, installed where that can be done.</summary>
internal static class DebianPackage
{
    /// <summary>Null where it is not here and cannot be installed.</summary>
    public static async Task<string?> EnsureAsync(string name, CancellationToken cancellation)
    {
        if (Programs.Find(name) is null && Environment.IsPrivilegedProcess && Programs.Find("apt-get") is { } apt)
        {
            Console.Error.WriteLine($"installing {name} ...");
            await Programs.RunAsync([apt, "install", "-y", "--no-install-recommends", name], "/", cancellation);
        }

        return Programs.Find(name);
    }
}
