using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>A domain group, or a part of one that is too large for one picture.</summary>
/// <param name="Title">The group, and what its part is about.</param>
/// <param name="Group">The group alone.</param>
/// <param name="Tables">Its members.</param>
public sealed record Area(string Title, string Group, IReadOnlyList<TableView> Tables);
