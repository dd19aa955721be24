using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Importing;

/// <summary>What a section of the reference by stable ids says of its table or view in words.</summary>
internal sealed record ImportedObject(string Name, Place Place)
{
    public string? Id { get; init; }

    public ObjectCategory? Category { get; init; }

    public ObjectStatus Status { get; init; }

    public string? Owner { get; init; }

    public string? Stores { get; init; }

    public string? Why { get; init; }

    public ValueList<string> Uses { get; init => field = value ?? []; } = [];

    public ValueList<RelatedId> Related { get; init => field = value ?? []; } = [];

    public ValueList<ColumnContext> Columns { get; init => field = value ?? []; } = [];

    public string? Retention { get; init; }

    public Deprecation? Deprecation { get; init; }

    public ValueList<string> Notes { get; init => field = value ?? []; } = [];
}
