using System.Globalization;
using System.Text;
using Tenet.Core.Documents.Views;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Importing.Writing;

/// <summary>What only people know about a table or view, as a file under <c>db/context</c>.</summary>
internal sealed class ContextFile
{
    private readonly Workshop shop;
    private readonly Dictionary<string, ImportedObject> objects;
    private readonly ILookup<FactId?, ImportedMention> personal;
    private readonly ILookup<FactId?, ImportedRetention> retention;

    private ContextFile(Workshop shop)
    {
        this.shop = shop;
        objects = shop.Schema.Objects.GroupBy(item => item.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        personal = shop.Schema.Mentions.Where(mention => mention.Class == DataClass.Pii).ToLookup(mention => shop.Table(mention.Table)?.Id);
        retention = shop.Schema.Retention.ToLookup(item => shop.Table(item.Table)?.Id);
    }

    public static IEnumerable<DumpFile> All(Workshop shop, SchemaModel model)
    {
        var file = new ContextFile(shop);
        return model.Of<Table>().Where(table => table.PartitionOf is null).Select(table => file.Of(table, "table"))
            .Concat(model.Of<View>().Select(view => file.Of(view, "view"))).Concat(model.Of<MaterializedView>().Select(view => file.Of(view, "view"))).OfType<DumpFile>();
    }

    private DumpFile? Of(SchemaFact fact, string kind)
    {
        var table = fact as Table;
        var name = fact.Schema == "public" ? fact.Name : fact.Schema + "." + fact.Name;
        var said = objects.GetValueOrDefault(name) ?? objects.GetValueOrDefault(fact.Name);
        var mentions = (table is null ? null : shop.MergedOf(table)?.Mentions) ?? [];
        var text = new StringBuilder();
        Line("id", said?.Id ?? mentions.Select(mention => mention.StableId).FirstOrDefault(id => id is not null));
        Line("category", Category(said));
        Line("status", said is null or { Status: ObjectStatus.Active } ? null : said.Status.ToString().ToLowerInvariant());
        Line("owner", said?.Owner);
        Line("group", mentions.Select(mention => mention.Group).FirstOrDefault(group => group is not null));
        Purpose(said, mentions, fact.Comment, text);
        Columns(said, table, text);
        Related(said, text);
        Line("retention", said?.Retention ?? string.Join("; ", retention[fact.Id].Select(item => item.Period).Distinct()));
        Deprecation(said?.Deprecation, text);
        var notes = mentions.SelectMany(mention => mention.Notes).Concat(said?.Notes ?? []).Distinct().ToList();
        if (notes.Count > 0)
        {
            text.Append("notes:\n");
            notes.ForEach(note => text.Append("  - ").Append(Yaml.Text(note)).Append('\n'));
        }

        return text.Length == 0 ? null : new DumpFile($"db/context/{name}.yml", $"{kind}: {Yaml.Text(name)}\n{text}");

        void Line(string key, string? value) => text.Append(string.IsNullOrEmpty(value) ? "" : $"{key}: {Yaml.Text(value)}\n");
    }

    // An id tells its category by its number.
    private string? Category(ImportedObject? said) =>
        said?.Category is { } category && !(said.Id is { } id && int.TryParse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture, out var number) && shop.Options.Settings.Ids.CategoryOf(number) == category)
            ? category.ToString().ToLowerInvariant()
            : null;

    // The reference prints a table's comment where nobody said what it stores; that stays a comment.
    private static void Purpose(ImportedObject? said, IReadOnlyList<ImportedEntity> mentions, string? comment, StringBuilder text)
    {
        var stores = said is not null ? said.Stores : string.Join(" ", mentions.Select(mention => mention.Purpose).OfType<string>().Distinct());
        stores = string.IsNullOrEmpty(stores) || stores == comment ? null : stores;
        if (stores is null && said?.Why is null && said is null or { Uses.Count: 0 })
        {
            return;
        }

        text.Append("purpose:\n");
        text.Append(stores is null ? "" : $"  stores: {Yaml.Text(stores)}\n");
        text.Append(said?.Why is null ? "" : $"  why: {Yaml.Text(said.Why)}\n");
        if (said is { Uses.Count: > 0 })
        {
            text.Append("  uses:\n");
            foreach (var use in said.Uses)
            {
                text.Append("    - ").Append(Yaml.Text(use)).Append('\n');
            }
        }
    }

    private void Columns(ImportedObject? said, Table? table, StringBuilder text)
    {
        var classes = said?.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal) ?? [];
        foreach (var mention in table is null ? [] : personal[table.Id])
        {
            classes.TryAdd(mention.Column, new ColumnContext { Name = mention.Column, Class = DataClass.Pii });
        }

        foreach (var column in (table is null ? null : shop.MergedOf(table)?.Columns) ?? [])
        {
            if (column.Mentions.Select(mention => mention.Example).FirstOrDefault(example => example is not null) is { } example && !IsInvented(table!, column.Name, example))
            {
                classes[column.Name] = (classes.GetValueOrDefault(column.Name) ?? new ColumnContext { Name = column.Name }) with { Example = example };
            }
        }

        text.Append(classes.Count > 0 ? "columns:\n" : "");
        foreach (var column in classes.Values.OrderBy(column => column.Name, StringComparer.Ordinal))
        {
            text.Append("  ").Append(Yaml.Text(column.Name)).Append(":\n");
            text.Append(column.Example is null ? "" : $"    example: {Yaml.Text(column.Example)}\n");
            text.Append(column.Class is { } of ? $"    class: {of.ToString().ToLowerInvariant()}\n" : "");
            text.Append(column.Protection is null ? "" : $"    protection: {Yaml.Text(column.Protection)}\n");
        }
    }

    // A document that was generated shows an example for every column; only those that people gave are kept.
    private bool IsInvented(Table table, string column, string example) =>
        shop.Column(table, column) is { } found && Examples.Invented(found.Type, found.Default ?? "", $"{table.Name}.{column}") == example;

    private static void Related(ImportedObject? said, StringBuilder text)
    {
        string[][] kinds = [["apis", "API-"], ["journeys", "UJ-"], ["rules", "BR-"], ["tests", "TEST-"]];
        var known = kinds.Select(kind => (Key: kind[0], Ties: said?.Related.Where(tie => tie.Id.StartsWith(kind[1], StringComparison.Ordinal)).ToList() ?? [])).Where(kind => kind.Ties.Count > 0).ToList();
        text.Append(known.Count > 0 ? "related:\n" : "");
        foreach (var (key, ties) in known)
        {
            text.Append("  ").Append(key).Append(":\n");
            foreach (var tie in ties)
            {
                text.Append("    - ").Append(tie.Id).Append(tie.Note is null ? "" : ": " + Yaml.Text(tie.Note)).Append('\n');
            }
        }
    }

    private static void Deprecation(Deprecation? gone, StringBuilder text)
    {
        if (gone is null)
        {
            return;
        }

        text.Append("deprecation:\n").Append(CultureInfo.InvariantCulture, $"  since: {gone.Since:yyyy-MM-dd}\n");
        text.Append("  replacement: ").Append(Yaml.Text(gone.Replacement ?? "none")).Append('\n');
        text.Append("  reason: ").Append(Yaml.Text(gone.Reason)).Append('\n');
        text.Append(gone.Migration is null ? "" : $"  migration: {Yaml.Text(gone.Migration)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{(gone.Drop is { } drop ? $"  drop: {drop:yyyy-MM-dd}\n" : "")}");
    }
}
