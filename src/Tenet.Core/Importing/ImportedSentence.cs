namespace Tenet.Core.Importing;

/// <summary>Words of a document, whatever was made of them.</summary>
internal sealed record ImportedSentence(string Text, Place Place);
