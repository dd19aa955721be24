using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads the guide's lists of tables: a bold name, its purpose, remarks below.</summary>
internal sealed class TableBulletReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        var remarks = context.Of(BlockKind.Item).Where(item => item.Parent is not null).ToLookup(item => item.Parent);
        foreach (var item in context.Of(BlockKind.Item))
        {
            if (Name(item) is not { } name)
            {
                continue;
            }

            item.IsUsed = true;
            var notes = remarks[item].ToList();
            notes.ForEach(note => note.IsUsed = true);
            var heading = item.Headings[^1];
            context.Schema.Entities.Add(new ImportedEntity(name, item.Place)
            {
                Purpose = Purpose(item),
                Group = IsOfTables(heading) ? null : heading,
                Notes = notes.Select(note => note.Text).ToValueList(),
            });
        }
    }

    /// <summary>The table that the item is about, or null where it is no such item.</summary>
    public static string? Name(DocBlock item) =>
        item.Parent is null && item.Headings.Any(IsOfTables) && !IsOfViews(item.Headings[^1]) && item.Content.Runs is [{ IsBold: true } name, { } rest, ..] && EntityName.IsTable(name.Text) && rest.Text.StartsWith(':')
            ? name.Text.Trim()
            : null;

    public static string Purpose(DocBlock item) => item.Text[(item.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    // A view is nothing without its SQL.
    private static bool IsOfViews(string heading) => heading.StartsWith("Views", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfTables(string heading) => heading.Contains("tables", StringComparison.OrdinalIgnoreCase);
}
