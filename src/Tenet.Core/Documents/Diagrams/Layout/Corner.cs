namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>A point; y grows downwards.</summary>
internal readonly record struct Corner(double X, double Y);
