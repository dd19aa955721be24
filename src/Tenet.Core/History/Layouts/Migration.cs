using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>One step of the history.</summary>
public sealed record Migration
{
    /// <summary>What orders it, as its file name writes it: a time stamp, a number; <c>R__name</c> for a repeatable one.</summary>
    public required string Version { get; init; }

    /// <summary>The descriptive part of the file name.</summary>
    public required string Name { get; init; }

    /// <summary>The file with the up part, from the migrations folder on.</summary>
    public required string Path { get; init; }

    /// <summary>The comment at the head of the file, without comment signs; null where there is none.</summary>
    public string? Description { get; init; }

    public required MigrationScript Up { get; init; }

    /// <summary>The way back; null where none is written.</summary>
    public MigrationScript? Down { get; init; }

    /// <summary>Run again whenever its text changes, after all versioned ones.</summary>
    public bool Repeatable { get; init; }

    /// <summary>The time in the version, taken as UTC; null where the version is no time.</summary>
    public DateTimeOffset? Stamp { get; init; }

    /// <summary>As <see cref="MigrationScript.Transactional"/> of the up part.</summary>
    public bool? Transactional => Up.Transactional;

    /// <summary>The files that make it: the one with the up part first.</summary>
    public required ValueList<MigrationFile> Files { get; init; }
}
