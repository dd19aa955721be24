namespace Tenet.Core.Project.Context;

/// <summary>A context file before it is read.</summary>
/// <param name="Path">Relative to the project, with slashes.</param>
/// <param name="Text">All that it holds.</param>
public sealed record ContextText(string Path, string Text);
