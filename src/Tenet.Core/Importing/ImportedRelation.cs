namespace Tenet.Core.Importing;

/// <summary>That rows of one entity belong to rows of another, as one document says it.</summary>
internal sealed record ImportedRelation(string Parent, string Child, Cardinality Cardinality, Place Place)
{
    /// <summary>The child's column, where it is named.</summary>
    public string? Column { get; init; }

    /// <summary>What the relation is called: <c>creates</c>.</summary>
    public string? Label { get; init; }

    /// <summary>A child need not have a parent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The child's column that says which kind of parent it has.</summary>
    public string? KindColumn { get; init; }

    /// <summary>The table between the two.</summary>
    public string? Through { get; init; }

    /// <summary><c>cascade</c>, <c>set null</c>, <c>restrict</c>, or null.</summary>
    public string? OnDelete { get; init; }

    /// <summary>Read out of a sentence: where nothing carries it, nothing is lost.</summary>
    public bool FromSentence { get; init; }
}
