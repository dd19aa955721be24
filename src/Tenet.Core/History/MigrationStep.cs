namespace Tenet.Core.History;

/// <summary>One migration as a step of the history: what it is called and where it stands.</summary>
public sealed record MigrationStep(string Version, string Name, string Path);
