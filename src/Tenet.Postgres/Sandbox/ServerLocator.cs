using Tenet.Core.Errors;

namespace Tenet.Postgres.Sandbox;

/// <summary>Chooses the server: the folder that was named, the embedded package, an installed server of that major, any installed one.</summary>
public static class ServerLocator
{
    /// <exception cref="TenetException"><see cref="ErrorCode.ServerNotFound"/>, or <see cref="ErrorCode.ServerTooOld"/> for a folder that was named.</exception>
    public static async Task<ServerProgram> FindAsync(ServerRequest request, Action<string> warn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(warn);
        var cache = CacheFolder.Of(Account.Current);
        var versions = new ServerVersionReader(cache);
        if ((request.PostgresBin ?? Environment.GetEnvironmentVariable("TENET_POSTGRES_BIN")) is { Length: > 0 } named)
        {
            return await NamedAsync(Path.GetFullPath(named), versions, cancellation);
        }

        var package = new EmbeddedPackage(cache);
        if (package.Has(request.Major) is { } ready)
        {
            return ready;
        }

        var failed = package.FailedRecently;
        if (failed && await InstalledAsync(request.Major, versions, warn, cancellation) is { } second)
        {
            return second;
        }

        return await package.FetchAsync(request.Major, warn, cancellation)
            ?? (failed ? null : await InstalledAsync(request.Major, versions, warn, cancellation))
            ?? throw NotFound(package.Trouble);
    }

    private static async Task<ServerProgram> NamedAsync(string bin, ServerVersionReader versions, CancellationToken cancellation)
    {
        if (await versions.ReadAsync(bin, cancellation) is not { } version)
        {
            throw new TenetException(ErrorCode.ServerNotFound, "The folder holds no usable PostgreSQL server (postgres and initdb).", bin, "Name the bin folder of a PostgreSQL installation.");
        }

        if (version / 10000 < ServerProgram.OldestMajor)
        {
            throw new TenetException(ErrorCode.ServerTooOld, $"The folder holds PostgreSQL {version / 10000}.", bin);
        }

        return Account.Current.CanReach(bin)
            ? new ServerProgram(bin, version, "named")
            : throw new TenetException(ErrorCode.ServerNotFound, "The server does not run as root, and no other user can reach the folder.", bin, "Install it elsewhere, or run Tenet as another user.");
    }

    private static async Task<ServerProgram?> InstalledAsync(int major, ServerVersionReader versions, Action<string> warn, CancellationToken cancellation)
    {
        ServerProgram? newest = null;
        foreach (var bin in InstalledServers.Folders().Where(Account.Current.CanReach))
        {
            var version = await versions.ReadAsync(bin, cancellation) ?? 0;
            if (version / 10000 == major)
            {
                return new ServerProgram(bin, version, "installed");
            }

            if (version / 10000 is >= ServerProgram.OldestMajor and <= ServerProgram.NewestMajor && version > (newest?.Version ?? 0))
            {
                newest = new ServerProgram(bin, version, "installed");
            }
        }

        if (newest is not null)
        {
            warn($"PostgreSQL {major} is not here; {newest} is used instead.");
        }

        return newest;
    }

    private static TenetException NotFound(IReadOnlyList<string> trouble) =>
        new(ErrorCode.ServerNotFound, "No PostgreSQL server program was found.", details: [.. trouble.Select(line => "npm: " + line)]);
}
