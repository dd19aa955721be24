using Tenet.Core.Evidence;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Documents.Views;

/// <summary>All that documents are made from.</summary>
public sealed record DocumentSources
{
    private DumpPlan? plan;

    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The desired schema.</summary>
    public required SchemaModel Model { get; init; }

    /// <summary>How the schema is made, in order; found once.</summary>
    internal DumpPlan Plan => plan ??= DumpPlan.Of(Model);

    /// <summary>The replayed history; null where the project has none.</summary>
    public SchemaHistory? History { get; init; }

    /// <summary>The schema that the history makes; null where there is none.</summary>
    public SchemaModel? Replayed { get; init; }

    /// <summary>The migrations behind the history.</summary>
    public MigrationSet? Migrations { get; init; }

    public ProjectSettings Settings { get; init; } = new();

    /// <summary>The constants of the project, local ones over common ones.</summary>
    public Profile Profile { get; init; } = Profile.Empty;

    public ProjectContext Context { get; init; } = ProjectContext.Empty;

    /// <summary>The stable id of a table or view, or null.</summary>
    public Func<FactId, string?> Ids { get; init; } = static _ => null;

    /// <summary>The category that the id of a table or view tells, or null.</summary>
    public Func<FactId, ObjectCategory?> Category { get; init; } = static _ => null;

    /// <summary>What is written down and not made yet.</summary>
    public ValueList<ObjectContext> Planned { get; init; } = [];

    /// <summary>Where an id of another file is declared, or null where no file declares it.</summary>
    public Func<string, RelatedTarget?> Related { get; init; } = static _ => null;

    public EvidenceBook Evidence { get; init; } = new([], "");

    /// <summary>Models of a table in code, by language, for the reference.</summary>
    public Func<FactId, IReadOnlyList<CodeText>> Models { get; init; } = static _ => [];

    /// <summary>Whether a path, relative to the project, is a file or folder.</summary>
    public Func<string, bool> Exists { get; init; } = static _ => false;
}
