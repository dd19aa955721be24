using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

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

    /// <summary>The databases that migrations are run on.</summary>
    public TargetSettings Targets { get; init; } = new();

    /// <summary>What Tenet leaves alone.</summary>
    public IgnorePatterns Ignore { get; init; } = IgnorePatterns.None;

    public TenancySettings Tenancy { get; init; } = new();

    public ConventionSettings Conventions { get; init; } = new();

    /// <summary>How the rules are held to.</summary>
    public LintSettings Lint { get; init; } = new();

    /// <summary>The folder of what only people know, one file a table or view, and of the registry of stable ids.</summary>
    public string Context { get; init; } = "db/context";

    public IdSettings Ids { get; init; } = new();

    /// <summary>The team's Markdown files with ids of their own (<c>API-045</c>); empty for <c>docs/SoT.*.md</c>.</summary>
    public ValueList<string> References { get; init; } = [];

    /// <summary>The folder of records of what was executed to support claims.</summary>
    public string Evidence { get; init; } = "db/evidence";

    /// <summary>The folder of documented queries.</summary>
    public string Queries { get; init; } = "db/queries";

    /// <summary>Files or folders of SQL that fills tables with rows for proofs; what is not there is left out.</summary>
    public ValueList<string> Samples { get; init; } = ["db/samples", "db/seed.sql"];

    public ValueList<DocumentSettings> Documents { get; init; } = [];

    /// <summary>The folder with templates of the team's own, relative to the project.</summary>
    public string Templates { get; init; } = "db/templates";

    public ValueList<ModelSettings> Models { get; init; } = [];
}
