using Tenet.Core.Documents.Diagrams.Layout;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Diagrams as SVG with real text and links; colours are the page's.</summary>
internal static class DiagramSvg
{
    public const double Border = 16;

    public static string Write(Diagram diagram, string label)
    {
        var svg = new SvgText();
        Open(svg, diagram.Layout.Width, diagram.Layout.Height, label);
        Inside(svg, diagram, new Corner(0, 0));
        return svg.Add("</svg>").ToString();
    }

    public static void Open(SvgText svg, double width, double height, string label)
    {
        var (w, h) = (width + (2 * Border), height + (2 * Border));
        svg.Add("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"erd\" viewBox=\"").Number(-Border).Add(" ").Number(-Border).Add(" ").Number(w).Add(" ").Number(h)
            .Add("\" width=\"").Number(w).Add("\" height=\"").Number(h).Add("\" role=\"group\" aria-label=\"").Quoted(label).Add("\">\n");
    }

    /// <summary>Lines first, so that boxes stand on them.</summary>
    public static void Inside(SvgText svg, Diagram diagram, Corner at)
    {
        for (var i = 0; i < diagram.Edges.Count; i++)
        {
            Edge(svg, diagram, i, at);
        }

        for (var i = 0; i < diagram.Nodes.Count; i++)
        {
            var corner = diagram.Layout.Corners[i];
            Node(svg, diagram.Nodes[i], new Corner(corner.X + at.X, corner.Y + at.Y));
        }
    }

    private static void Edge(SvgText svg, Diagram diagram, int i, Corner at)
    {
        var edge = diagram.Edges[i];
        var (parent, child) = (diagram.Nodes[edge.Parent], diagram.Nodes[edge.Child]);
        var route = edge.Parent == edge.Child
            ? EdgeShape.Round(diagram.Layout.Corners[edge.Parent], parent.Width, DiagramNode.Middle(edge.ParentRow), DiagramNode.Middle(edge.ChildRow == edge.ParentRow ? -1 : edge.ChildRow))
            : diagram.Layout.Routes[i];
        svg.Add("<path class=\"").Add(edge.IsRead ? "edge read" : "edge").Add("\" data-a=\"").Quoted(parent.Key).Add("\" data-b=\"").Quoted(child.Key).Add("\" d=\"");
        EdgeShape.Write(svg, [.. route.Select(corner => new Corner(corner.X + at.X, corner.Y + at.Y))], edge);
        svg.Add("\"><title>").Quoted(edge.Label).Add("</title></path>\n");
    }

    private static void Node(SvgText svg, DiagramNode node, Corner at)
    {
        var (width, height) = (node.Width, node.Height);
        svg.Add(node.Href.Length > 0 ? "<a href=\"" : "<g").Add(node.Href.Length > 0 ? HtmlHref(node.Href) + "\"" : "").Add(" class=\"node ").Add(node.Style).Add("\" data-key=\"").Quoted(node.Key).Add("\" transform=\"translate(").Pair(at.X, at.Y).Add(")\">");
        if (node.ShownTitle != node.Title)
        {
            svg.Add("<title>").Quoted(node.Title).Add("</title>");
        }

        svg.Add("<rect class=\"box\" width=\"").Number(width).Add("\" height=\"").Number(height).Add("\" rx=\"6\"/>");
        if (node.Rows.Count + node.More.Length > 0)
        {
            svg.Add("<path class=\"head\" d=\"M0,").Number(DiagramNode.TitleHeight).Add("V6a6,6 0 0,1 6,-6H").Number(width - 6).Add("a6,6 0 0,1 6,6V").Number(DiagramNode.TitleHeight).Add("z\"/>");
        }

        svg.Add("<text class=\"name\" x=\"10\" y=\"19\">").Quoted(node.ShownTitle).Add("</text>");
        for (var i = 0; i < node.Rows.Count; i++)
        {
            Row(svg, node.Rows[i], width, DiagramNode.Middle(i) + 4);
        }

        if (node.More.Length > 0)
        {
            svg.Add("<text class=\"type\" x=\"10\" y=\"").Number(DiagramNode.Middle(node.Rows.Count) + 4).Add("\">").Quoted(node.More).Add("</text>");
        }

        svg.Add(node.Href.Length > 0 ? "</a>\n" : "</g>\n");
    }

    private static void Row(SvgText svg, DiagramRow row, double width, double y)
    {
        if (row.Mark.Length > 0)
        {
            svg.Add("<text class=\"mark ").Add(row.Mark).Add("\" x=\"10\" y=\"").Number(y).Add("\">").Add(row.Mark).Add("</text>");
        }

        svg.Add("<text class=\"col\" x=\"36\" y=\"").Number(y).Add("\">").Quoted(DiagramNode.Shown(row)).Add("</text><text class=\"type\" x=\"").Number(width - 10).Add("\" y=\"").Number(y).Add("\">")
            .Quoted(DiagramNode.Right(row)).Add("</text>");
    }

    private static string HtmlHref(string href) => Site.HtmlText.Escape(href);
}
