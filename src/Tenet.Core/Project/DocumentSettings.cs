using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>A document that Tenet keeps. What is null here the document's own front matter says, or a default.</summary>
public sealed record DocumentSettings
{
    public DocumentForm Form { get; init; }

    /// <summary>Relative to the project, with slashes.</summary>
    public string Path { get; init; } = "";

    public string? Title { get; init; }

    public string? Version { get; init; }

    public string? Status { get; init; }

    public string? Priority { get; init; }

    public string? Owner { get; init; }

    public string? CreatedBy { get; init; }

    public ValueList<string> Reviewers { get; init; } = [];

    public ValueList<string> Labels { get; init; } = [];

    public ValueList<string> Tags { get; init; } = [];

    /// <summary>Files that use the ids of the source of truth.</summary>
    public ValueList<string> Authority { get; init; } = [];

    /// <summary>Files that the document links to as related, relative to the project.</summary>
    public ValueList<string> Related { get; init; } = [];

    public DocumentLinks Links { get; init; } = new();

    /// <summary>E.g. <c>en-AU</c>; null for the profile's.</summary>
    public string? Language { get; init; }

    public string? Tone { get; init; }

    /// <summary>The day of the last review, <c>YYYY-MM-DD</c>.</summary>
    public string? Reviewed { get; init; }

    /// <summary>After how many days a review is overdue once a migration came after it.</summary>
    public int? ReviewWithin { get; init; }
}
