using System.Text;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Importing.Writing;

/// <summary>What only people know about a table, as a file under <c>db/context</c>.</summary>
internal static class ContextFile
{
    public static IEnumerable<DumpFile> All(Workshop shop, SchemaModel model) =>
        model.Of<Table>().Where(table => table.PartitionOf is null).Select(table => Of(shop, table)).OfType<DumpFile>();

    private static DumpFile? Of(Workshop shop, Table table)
    {
        var mentions = shop.MergedOf(table)?.Mentions ?? [];
        var text = new StringBuilder();
        Line("id", mentions.Select(mention => mention.StableId).FirstOrDefault(id => id is not null));
        Line("group", mentions.Select(mention => mention.Group).FirstOrDefault(group => group is not null));
        var purposes = mentions.Select(mention => mention.Purpose).OfType<string>().Distinct().ToList();
        if (purposes.Count > 0)
        {
            text.Append("purpose:\n  stores: ").Append(Yaml.Text(string.Join(" ", purposes))).Append('\n');
        }

        Columns(shop, table, text);
        Line("retention", string.Join("; ", shop.Schema.Retention.Where(retention => shop.Table(retention.Table)?.Id == table.Id).Select(retention => retention.Period).Distinct()));
        var notes = mentions.SelectMany(mention => mention.Notes).Distinct().ToList();
        if (notes.Count > 0)
        {
            text.Append("notes:\n");
            notes.ForEach(note => text.Append("  - ").Append(Yaml.Text(note)).Append('\n'));
        }

        var name = table.Schema == "public" ? table.Name : table.Schema + "." + table.Name;
        return text.Length == 0 ? null : new DumpFile($"db/context/{name}.yml", $"table: {Yaml.Text(name)}\n{text}");

        void Line(string key, string? value) => text.Append(string.IsNullOrEmpty(value) ? "" : $"{key}: {Yaml.Text(value)}\n");
    }

    private static void Columns(Workshop shop, Table table, StringBuilder text)
    {
        var personal = shop.Schema.Mentions.Where(mention => mention.Class == DataClass.Pii && shop.Table(mention.Table)?.Id == table.Id).Select(mention => mention.Column).ToHashSet(StringComparer.Ordinal);
        var examples = shop.MergedOf(table)?.Columns.Select(column => (column.Name, Example: column.Mentions.Select(mention => mention.Example).FirstOrDefault(example => example is not null)))
            .Where(item => item.Example is not null).ToDictionary(item => item.Name, item => item.Example!, StringComparer.Ordinal) ?? [];
        var names = personal.Union(examples.Keys).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return;
        }

        text.Append("columns:\n");
        foreach (var name in names)
        {
            text.Append("  ").Append(Yaml.Text(name)).Append(":\n");
            text.Append(examples.TryGetValue(name, out var example) ? $"    example: {Yaml.Text(example)}\n" : "");
            text.Append(personal.Contains(name) ? "    class: pii\n" : "");
        }
    }
}
