using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Site;

/// <summary>The page of a domain group or of a part of one.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tables">Its tables and views.</param>
/// <param name="Diagram">SVG.</param>
/// <param name="Unseen">Tables whose relations are written in the rows of the diagram.</param>
public sealed record AreaPage(string Title, IReadOnlyList<TableView> Tables, string Diagram, IReadOnlyList<TableLink> Unseen);
