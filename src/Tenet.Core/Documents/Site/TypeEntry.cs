namespace Tenet.Core.Documents.Site;

/// <summary>A type of the schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Kind"><c>enum</c>, <c>domain</c>, <c>composite type</c> or <c>range type</c>.</param>
/// <param name="Comment">What it is for.</param>
/// <param name="Labels">Of an enum.</param>
/// <param name="Lines">What makes any other.</param>
/// <param name="UsedBy">Columns of it.</param>
public sealed record TypeEntry(string Name, string Anchor, string Kind, string Comment, IReadOnlyList<string> Labels, IReadOnlyList<string> Lines, IReadOnlyList<SiteLink> UsedBy);
