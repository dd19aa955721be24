namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>Where everything stands.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Height">Of the whole.</param>
/// <param name="Corners">The upper left corner of each box.</param>
/// <param name="Routes">The bends of each edge, from its first box to its second; empty for one that begins and ends at one box.</param>
internal sealed record LayoutResult(double Width, double Height, Corner[] Corners, IReadOnlyList<Corner>[] Routes);
