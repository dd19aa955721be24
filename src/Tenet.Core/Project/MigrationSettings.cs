using Tenet.Core.History.Layouts;

namespace Tenet.Core.Project;

/// <summary>Where the history is, and in which layout.</summary>
public sealed record MigrationSettings
{
    /// <summary>The folder, relative to the project.</summary>
    public string Path { get; init; } = "db/migrations";

    /// <summary>Null where the files tell.</summary>
    public MigrationLayout? Layout { get; init; }

    /// <summary>How long a statement of a migration that is run waits for a lock, before it lets others pass and tries again.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(2);
}
