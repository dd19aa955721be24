namespace Tenet.Core.Documents.Site;

/// <summary>All types.</summary>
public sealed record TypesPage(IReadOnlyList<TypeEntry> Types);
