namespace Tenet.Core.Importing.Reading;

/// <summary>Reads bullets under headings about indexes and constraints: <c>`tasks`: partial index …</c>, or <c>`idx_users_email` on `email`</c> below a table's heading.</summary>
internal sealed class IndexBulletReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item).Where(item => !item.IsUsed && item.IsUnder(IsAboutIndexes)))
        {
            var (table, rest) = Split(context, item);
            if (table is null)
            {
                continue;
            }

            foreach (var part in rest.Split(';').Where(part => part.Text.Trim('.', ' ').Length > 0))
            {
                if (IndexPhrase.Read(context, table, part, item.Place) || Named(context, table, part, item.Place))
                {
                    item.IsUsed = true;
                }
                else if (item.IsUsed)
                {
                    context.Notes.Leave(item.Place, part.Text);
                }
            }
        }
    }

    private static bool IsAboutIndexes(string heading) =>
        heading.Contains("index", StringComparison.OrdinalIgnoreCase) || heading.Contains("constraint", StringComparison.OrdinalIgnoreCase);

    private static (string? Table, Cell Remaining) Split(ReadingContext context, DocBlock item)
    {
        if (item.Content.Runs is [{ IsCode: true } first, { } second, ..] && second.Text.TrimStart().StartsWith(':') && context.IsEntity(first.Text))
        {
            return (first.Text, new Cell([second with { Text = second.Text.TrimStart(' ', ':') }, .. item.Content.Runs.Skip(2)]));
        }

        var heading = item.Headings.LastOrDefault(heading => heading.EndsWith(" Table", StringComparison.OrdinalIgnoreCase));
        return (heading, item.Content);
    }

    // `idx_users_email` on `email`: the section says that it is an index.
    private static bool Named(ReadingContext context, string table, Cell part, Place place)
    {
        if (part.Codes.ToList() is not [_, _, ..] || !part.Text.Contains(" on ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return IndexPhrase.Read(context, table, new Cell([.. part.Runs, new Run(" index", false, false)]), place);
    }
}
