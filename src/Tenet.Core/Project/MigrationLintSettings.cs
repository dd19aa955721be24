using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>How migrations are held to the rules.</summary>
public sealed record MigrationLintSettings
{
    /// <summary>The last migration that is older than the rules: those up to it are left alone. Null for none.</summary>
    public string? Since { get; init; }

    /// <summary>From how many rows on a table is large.</summary>
    public long Large { get; init; } = 10_000;

    /// <summary>Sizes of tables; the first pattern that fits holds.</summary>
    public ValueList<DeclaredRows> Rows { get; init; } = [];

    /// <summary>The longest time to wait for a lock that others wait behind.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
