namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>A line to draw from one box to another, left to right where no circle forbids it.</summary>
/// <param name="From">The box that should stand to the left.</param>
/// <param name="To">The box that should stand to the right.</param>
/// <param name="FromOffset">Where it leaves, from the top of the box.</param>
/// <param name="ToOffset">Where it arrives, from the top of the box.</param>
internal readonly record struct LayoutEdge(int From, int To, double FromOffset, double ToOffset);
