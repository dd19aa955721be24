using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>The columns that every table has by convention, and the trigger that keeps updated_at.</summary>
internal sealed class AuditColumns : IStep
{
    private const string Created = "created_at";
    private const string Updated = "updated_at";

    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables.Where(table => table.PartitionOf is null))
        {
            var appendOnly = IsAppendOnly(shop, table);
            foreach (var (name, stated) in Standard(shop).Where(item => !(appendOnly && item.Name == Updated)))
            {
                if (shop.Column(table, name) is null)
                {
                    shop.AddColumn(table, name, Type(shop, stated, name), notNull: stated?.NotNull ?? name is Created or Updated);
                    shop.Notes.Add(name, table.Name);
                }
            }

            // Whoever writes a row leaves these out.
            foreach (var name in (string[])[Created, Updated])
            {
                if (shop.Column(table, name) is { Type: TypeWords.Time, Default: null, Generated: null } column)
                {
                    shop.Put(column with { Default = "now()", NotNull = column.NotNull ?? new NotNull() });
                    shop.Notes.Add($"NOT NULL DEFAULT now() to {name}", table.Name);
                }
            }

            if (shop.Column(table, "version") is { Type: "integer", Default: null } version && Standard(shop).Any(item => item.Name == "version"))
            {
                shop.Put(version with { Default = "1", NotNull = new NotNull() });
            }
        }
    }

    /// <summary>Rows that are written once: nothing about them is ever updated.</summary>
    public static bool IsAppendOnly(Workshop shop, Table table) =>
        shop.MergedOf(table) is { } merged && merged.Mentions.SelectMany(mention => mention.Notes.Prepend(mention.Purpose ?? ""))
            .Any(text => text.Contains("immutable", StringComparison.OrdinalIgnoreCase) || text.Contains("append-only", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Name, ImportedAttribute? Stated)> Standard(Workshop shop)
    {
        var stated = shop.Schema.Standards.SelectMany(standard => standard.Columns).DistinctBy(column => column.Name).ToList();
        var agreed = shop.Options.Settings.Conventions.Audit;
        return agreed.Count > 0
            ? agreed.Select(name => (name, stated.Find(column => column.Name == name)))
            : stated.Count > 0 ? stated.Select(column => (column.Name, (ImportedAttribute?)column)) : [(Created, null), (Updated, null)];
    }

    private static string Type(Workshop shop, ImportedAttribute? stated, string name) =>
        stated?.Type is { } word && TypeWords.Known(word) is { } known ? known
        : name.EndsWith("_by", StringComparison.Ordinal) || name.EndsWith("_id", StringComparison.Ordinal) ? shop.KeyType
        : TypeWords.Guess(name);
}
