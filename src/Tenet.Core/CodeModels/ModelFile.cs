namespace Tenet.Core.CodeModels;

/// <summary>A file of generated code.</summary>
/// <param name="Path">Its name below the folder of its target.</param>
/// <param name="Text">All of it, with a line break at the end.</param>
public sealed record ModelFile(string Path, string Text);
