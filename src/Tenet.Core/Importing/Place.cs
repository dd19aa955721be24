namespace Tenet.Core.Importing;

/// <summary>A line of a document.</summary>
/// <param name="File">The document, as the user named it.</param>
/// <param name="Line">From 1.</param>
public readonly record struct Place(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
