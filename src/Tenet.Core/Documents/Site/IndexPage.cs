namespace Tenet.Core.Documents.Site;

/// <summary>Everything by name.</summary>
public sealed record IndexPage(IReadOnlyList<IndexLetter> Letters);
