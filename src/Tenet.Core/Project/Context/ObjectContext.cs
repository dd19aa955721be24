using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>What only people know about one table or view: a file under <c>db/context/</c>.</summary>
public sealed record ObjectContext
{
    /// <summary>The table or view, as the file names it.</summary>
    public required FactId Object { get; init; }

    /// <summary>The stable id that the file states, e.g. <c>DBT-004</c>; null where the registry gives it.</summary>
    public string? Id { get; init; }

    /// <summary>Null where it is inferred.</summary>
    public ObjectCategory? Category { get; init; }

    public ObjectStatus Status { get; init; }

    /// <summary>The team that answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The domain group in which the guide lists it.</summary>
    public string? Group { get; init; }

    /// <summary>What is stored.</summary>
    public string? Stores { get; init; }

    /// <summary>Why it exists.</summary>
    public string? Why { get; init; }

    /// <summary>What it is used for.</summary>
    public ValueList<string> Uses { get; init => field = value ?? []; } = [];

    public ValueList<ColumnContext> Columns { get; init => field = value ?? []; } = [];

    /// <summary>Ids of other files that this object is tied to.</summary>
    public ValueList<RelatedId> Related { get; init => field = value ?? []; } = [];

    /// <summary>How long rows are kept, in the team's words, e.g. <c>90 days after the project is archived</c>.</summary>
    public string? Retention { get; init; }

    /// <summary>Set where <see cref="Status"/> is <see cref="ObjectStatus.Deprecated"/>.</summary>
    public Deprecation? Deprecation { get; init; }

    /// <summary>Remarks for the document's section on performance and queries.</summary>
    public ValueList<string> Notes { get; init => field = value ?? []; } = [];

    /// <summary>The file, relative to the project, and the line of the object's name there.</summary>
    public string File { get; init; } = "";

    public int Line { get; init; }

    public ColumnContext? Column(string name) => Columns.FirstOrDefault(column => column.Name == name);
}
