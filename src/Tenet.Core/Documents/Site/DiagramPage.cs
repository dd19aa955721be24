namespace Tenet.Core.Documents.Site;

/// <summary>The diagram of the whole schema.</summary>
/// <param name="Diagram">SVG.</param>
/// <param name="Areas">Areas with diagrams of their own.</param>
/// <param name="IsWhole">Names only, in frames.</param>
/// <param name="Unseen">Tables whose relations are written in the rows of the diagram, or left out.</param>
public sealed record DiagramPage(string Diagram, IReadOnlyList<AreaCard> Areas, bool IsWhole, IReadOnlyList<string> Unseen);
