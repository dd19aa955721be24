namespace Tenet.Core.Documents.Diagrams;

/// <summary>A column in a box.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Mark"><c>PK</c>, <c>FK</c>, <c>UK</c> or empty.</param>
/// <param name="To">The table that it refers to where that relation is not drawn; empty otherwise.</param>
internal sealed record DiagramRow(string Name, string Type, string Mark, string To);
