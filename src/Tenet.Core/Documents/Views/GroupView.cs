namespace Tenet.Core.Documents.Views;

/// <summary>Tables and views under one name: a domain group, a category of ids.</summary>
/// <param name="Title">The name.</param>
/// <param name="Range">The ids of a category, e.g. <c>DBT-001 to DBT-099</c>; empty for a domain group.</param>
/// <param name="Tables">Its members.</param>
public sealed record GroupView(string Title, string Range, IReadOnlyList<TableView> Tables);
