using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads the guide's lists of tables: a bold name, its purpose, remarks below.</summary>
internal sealed partial class TableBulletReader : IDocumentReader
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
                Notes = notes.Select(note => note.Text).Where(text => !Fact().IsMatch(text)).ToValueList(),
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

    // What tenet docs says of a table there by itself; relations are read from it, and SQL says the rest.
    [GeneratedRegex(@"^((May belong|Belongs) to \w+ \([\w, ]+\)|At most one row for each row of \w+|Partitioned by .+, \d+ partitions?|Row-level security: (forced|enabled, not forced), \d+ polic(y|ies))$")]
    private static partial Regex Fact();
}
