namespace Tenet.Core.Importing;

/// <summary>A sentence that nothing was made of.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Sentence">Its text.</param>
/// <param name="Why">The reason where there is a special one; else empty.</param>
public sealed record UnusedSentence(Place Place, string Sentence, string Why);
