using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>What <c>tenet.yml</c> says. As it stands here it is what an empty file says.</summary>
public sealed record ProjectSettings
{
    /// <summary>The project's name; null where the folder's name stands for it.</summary>
    public string? Project { get; init; }

    /// <summary>Names and constants for documents.</summary>
    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>A file with more of the profile; what <c>tenet.yml</c> says itself goes before it.</summary>
    public string? ProfileFile { get; init; }

    public PostgresSettings Postgres { get; init; } = new();

    /// <summary>Files or folders of the desired schema, relative to the project.</summary>
    public ValueList<string> Schema { get; init; } = ["db/schema"];

    public MigrationSettings Migrations { get; init; } = new();

    /// <summary>What Tenet leaves alone.</summary>
    public IgnorePatterns Ignore { get; init; } = IgnorePatterns.None;

    public TenancySettings Tenancy { get; init; } = new();

    public ConventionSettings Conventions { get; init; } = new();

    public ValueList<DocumentSettings> Documents { get; init; } = [];

    /// <summary>The folder with templates of the team's own, relative to the project.</summary>
    public string Templates { get; init; } = "db/templates";

    public ValueList<ModelSettings> Models { get; init; } = [];
}
