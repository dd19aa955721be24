using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>The server that the schema is for.</summary>
public sealed record PostgresSettings
{
    public const int OldestVersion = 15;

    public const int NewestVersion = 18;

    /// <summary>The major version.</summary>
    public int Version { get; init; } = NewestVersion;

    /// <summary>Extensions that a sandbox must offer.</summary>
    public ValueList<string> Extensions { get; init; } = [];

    /// <summary>Roles that the SQL refers to; a sandbox makes them before it runs any.</summary>
    public ValueList<RoleSettings> Roles { get; init; } = [];
}
