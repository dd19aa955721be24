using System.Globalization;
using System.Text;

namespace Tenet.Core.Documents.Views;

/// <summary>A Mermaid <c>erDiagram</c>: relations first, then entities with their columns in the order of the catalog.</summary>
internal static class MermaidDiagram
{
    public static string Draw(IReadOnlyList<TableView> tables)
    {
        var names = EntityNames(tables);
        // Between the same two tables a column tells relations apart.
        var several = tables.SelectMany(table => table.ReferencedBy).GroupBy(relation => (relation.Parent.Name, relation.Child.Name)).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet();
        var text = new StringBuilder("erDiagram\n");
        foreach (var relation in tables.SelectMany(table => table.ReferencedBy))
        {
            var (parent, child) = (relation.IsOptional ? "|o" : "||", relation.IsOneToOne ? "o|" : "o{");
            text.Append(CultureInfo.InvariantCulture, $"    {names[relation.Parent.Name]} {parent}--{child} {names[relation.Child.Name]} : \"{Label(several.Contains((relation.Parent.Name, relation.Child.Name)) && relation.Verb == RelationViews.AnyVerb ? relation.Own : relation.Verb)}\"\n");
        }

        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    {names[table.Name]} {{\n");
            foreach (var column in table.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"        {column.DiagramType} {Word(column.Name)}{(column.Keys.Length == 0 ? "" : " " + column.Keys)}\n");
            }

            text.Append("    }\n");
        }

        return text.ToString();
    }

    /// <summary>A name in the letters that the diagram's grammar takes for one.</summary>
    public static string Word(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '_');
        }

        return text.Length == 0 || !char.IsAsciiLetter(text[0]) ? "x" + text : text.ToString();
    }

    // Two tables may share a singular: "user" beside "users", or two schemas with one name.
    private static Dictionary<string, string> EntityNames(IReadOnlyList<TableView> tables)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        foreach (var table in tables)
        {
            var word = Word(table.Entity);
            var name = word;
            for (var n = 2; !taken.Add(name); n++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{word}{n}");
            }

            names[table.Name] = name;
        }

        return names;
    }

    private static string Label(string verb) => Text.MarkdownText.OneLine(verb).Replace('"', '\'');
}
