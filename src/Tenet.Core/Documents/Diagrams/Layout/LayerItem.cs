namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>A box in its layer, or the place where a long line passes through one.</summary>
internal sealed class LayerItem(int box, int layer, double width, double height)
{
    /// <summary>Which box; -1 where a line passes.</summary>
    public int Box { get; } = box;

    public int Layer { get; } = layer;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public bool IsPassage => Box < 0;

    /// <summary>The place from the top of its layer.</summary>
    public int Place { get; set; }

    public double Top { get; set; }

    public List<LayerLink> In { get; } = [];

    public List<LayerLink> Out { get; } = [];
}
