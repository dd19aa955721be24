using System.Text;

namespace Tenet.Core.Documents.Views;

/// <summary>The foreign keys as an indented tree from the tables that refer to none. A table's children are drawn once; what closes a circle is cut and marked.</summary>
internal static class ForeignKeyTree
{
    public static string Draw(IReadOnlyList<TableView> tables)
    {
        var byName = tables.ToDictionary(table => table.Name);
        var drawn = new HashSet<string>();
        var text = new StringBuilder();
        var roots = tables.Where(table => table.ReferencedBy.Any(relation => relation.Child.Name != table.Name) && !table.References.Any(relation => relation.Parent.Name != table.Name));

        // Tables that refer to each other have no root; the one that most refer to stands in for it.
        foreach (var root in roots.Concat(tables.Where(table => table.ReferencedBy.Count > 0).OrderByDescending(table => table.ReferencedBy.Count)))
        {
            if (drawn.Add(root.Name))
            {
                text.Append(Label(root.Link)).Append('\n');
                Children(root, "", [root.Name]);
            }
        }

        return text.Length == 0 ? "(no foreign keys)" : text.ToString();

        void Children(TableView table, string indent, HashSet<string> path)
        {
            for (var i = 0; i < table.ReferencedBy.Count; i++)
            {
                var relation = table.ReferencedBy[i];
                var last = i == table.ReferencedBy.Count - 1;
                var child = relation.Child.Name;
                var circle = path.Contains(child);
                var seen = !circle && !drawn.Add(child);
                text.Append(indent).Append(last ? "└─→ " : "├─→ ").Append(Label(relation.Child)).Append(" (").Append(Text.MarkdownText.OneLine(relation.Own)).Append(')');
                var more = byName.TryGetValue(child, out var view) && view.ReferencedBy.Count > 0;
                text.Append(circle ? " [circle, cut here]" : seen && more ? " [drawn above]" : "").Append('\n');
                if (!circle && !seen && more)
                {
                    path.Add(child);
                    Children(view!, indent + (last ? "    " : "│   "), path);
                    path.Remove(child);
                }
            }
        }
    }

    private static string Label(TableLink link) => Text.MarkdownText.OneLine(link.Id.Length > 0 ? $"{link.Id} {link.Name}" : link.Name);
}
