using System.Collections.Immutable;

namespace Tenet.Core.Observation;

/// <summary>How the modes are called, and what waits for them.</summary>
public static class LockModes
{
    private static readonly ImmutableArray<string> Words =
    [
        "ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE",
    ];

    /// <summary>As <c>LOCK TABLE … IN … MODE</c> writes it.</summary>
    public static string Name(LockMode mode) => Words[(int)mode - 1];

    /// <summary>The mode that <c>pg_locks.mode</c> calls <paramref name="name"/>: <c>AccessExclusiveLock</c>.</summary>
    public static LockMode Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Enum.Parse<LockMode>(name[..^"Lock".Length]);
    }

    /// <summary>Writers of the table wait while it is held.</summary>
    public static bool BlocksWrites(LockMode mode) => mode >= LockMode.Share;

    /// <summary>Readers of the table wait while it is held.</summary>
    public static bool BlocksReads(LockMode mode) => mode == LockMode.AccessExclusive;
}
