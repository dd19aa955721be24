namespace Tenet.Core.Documents.Site;

/// <summary>An area on the overview.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many tables and views it has.</param>
/// <param name="Names">The first of them.</param>
public sealed record AreaCard(string Title, string Href, string Count, string Names);
