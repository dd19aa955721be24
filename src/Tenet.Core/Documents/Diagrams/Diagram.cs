using Tenet.Core.Documents.Diagrams.Layout;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Boxes and lines with their places.</summary>
internal sealed record Diagram(IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramEdge> Edges, LayoutResult Layout)
{
    public static Diagram Of(IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramEdge> edges) => new(
        nodes,
        edges,
        LayeredLayout.Of(
            [.. nodes.Select(node => new LayoutBox(node.Width, node.Height))],
            [.. edges.Select(edge => new LayoutEdge(edge.Parent, edge.Child, DiagramNode.Middle(edge.ParentRow), DiagramNode.Middle(edge.ChildRow)))]));
}
