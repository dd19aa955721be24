namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>The size of what is to be placed.</summary>
internal readonly record struct LayoutBox(double Width, double Height);
