using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>A table as one document mentions it.</summary>
internal sealed record ImportedEntity(string Name, Place Place)
{
    public string? Purpose { get; init; }

    /// <summary>The domain group that it is listed under.</summary>
    public string? Group { get; init; }

    /// <summary>A stable id, as <c>DBT-004</c>.</summary>
    public string? StableId { get; init; }

    /// <summary>Mentioned in a diagram of all entities.</summary>
    public bool InDiagram { get; init; }

    public ValueList<ImportedAttribute> Attributes { get; init => field = value ?? []; } = [];

    /// <summary>Sentences that only people can use.</summary>
    public ValueList<string> Notes { get; init => field = value ?? []; } = [];
}
