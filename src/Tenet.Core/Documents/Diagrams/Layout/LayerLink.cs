namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>The part of a line between two layers beside each other.</summary>
internal sealed record LayerLink(LayerItem From, LayerItem To, double FromOffset, double ToOffset)
{
    // Long lines are kept straight first.
    public double Weight => From.IsPassage && To.IsPassage ? 8 : From.IsPassage || To.IsPassage ? 2 : 1;

    public double Start => From.Top + FromOffset;

    public double End => To.Top + ToOffset;

    /// <summary>Where between the two layers the line goes up or down.</summary>
    public double Track { get; set; }
}
