using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>What the team agreed on; rules read it.</summary>
public sealed record ConventionSettings
{
    public string? Preset { get; init; }

    /// <summary>How rows are named, e.g. <c>uuid-v7</c>.</summary>
    public string? Ids { get; init; }

    /// <summary>How a row is deleted that must stay, e.g. <c>status</c>.</summary>
    public string? SoftDelete { get; init; }

    /// <summary>Columns that every table has.</summary>
    public ValueList<string> Audit { get; init; } = [];
}
