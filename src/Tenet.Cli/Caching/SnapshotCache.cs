using Tenet.Core.Model;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Caching;

/// <summary>What SQL files made of a server in an earlier run, found by the content of all that made it, so that no server needs to start.</summary>
internal sealed class SnapshotCache(Session session)
{
    private readonly Lazy<CacheStore?> store = new(() => IsOn(session.Options) ? CacheStore.Open() : null);

    /// <summary>A result that was kept, or a new one that is kept from now on.</summary>
    /// <param name="what">What it is, for people.</param>
    /// <param name="inputs">Adds all that makes it, but the server, its roles and this build.</param>
    /// <param name="read">Understands the bytes; a <see cref="FormatException"/> means that they are none.</param>
    /// <param name="write">The bytes of a result; null where it is not to be kept.</param>
    /// <param name="make">Makes it anew.</param>
    public async Task<T> GetAsync<T>(string what, Action<ContentKey> inputs, Func<byte[], T> read, Func<T, byte[]?> write, Func<Task<T>> make)
    {
        if (store.Value is not { } open)
        {
            return await make();
        }

        var key = Key(await session.ServerAsync(), what, inputs);
        if (open.Read(key) is { } kept && Understood(kept, read, out var found))
        {
            session.Terminal.Detail($"          {what} from the cache");
            return found;
        }

        var made = await make();
        // Files that were changed meanwhile are another key's.
        if (write(made) is { } bytes && Key(await session.ServerAsync(), what, inputs) == key)
        {
            open.Write(key, bytes);
        }

        return made;
    }

    // A server of the user's may be anything by now, and what it holds is theirs.
    private static bool IsOn(GlobalOptions options) =>
        !options.NoCache && options.SandboxUrl is null && CacheSwitch.IsOn;

    private static bool Understood<T>(byte[] bytes, Func<byte[], T> read, out T found)
    {
        try
        {
            found = read(bytes);
            return true;
        }
        catch (FormatException)
        {
            found = default!;
            return false;
        }
    }

    private string Key(ServerProgram server, string what, Action<ContentKey> inputs)
    {
        using var key = new ContentKey();
        key.Add(what);
        foreach (var part in (Type[])[typeof(Fact), typeof(CacheStore), typeof(SnapshotCache)])
        {
            // A deterministic build: another number means other code.
            key.Add(part.Module.ModuleVersionId.ToString());
        }

        ServerStamp.AddTo(key, server);
        foreach (var role in session.Project.Settings.Postgres.Roles)
        {
            key.Add(role.Name).Add(role.Attributes).Add(role.MemberOf);
        }

        inputs(key);
        return key.ToHex();
    }
}
