namespace Tenet.Core.Project;

/// <summary>Code that Tenet writes from the schema.</summary>
public sealed record ModelSettings
{
    public ModelTarget Target { get; init; }

    /// <summary>The folder, relative to the project.</summary>
    public string Path { get; init; } = "";

    /// <summary>The namespace of C# models; null where the project's name gives it.</summary>
    public string? Namespace { get; init; }
}
