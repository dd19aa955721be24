namespace Tenet.Core.Project;

/// <summary>A document that Tenet keeps.</summary>
public sealed record DocumentSettings
{
    /// <summary>Which form it has, e.g. <c>design</c>, <c>sot</c>.</summary>
    public string Form { get; init; } = "";

    public string Path { get; init; } = "";
}
