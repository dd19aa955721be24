using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads tables with a row a column (Column, Type, Nullable, Default, Description, Example) under a heading that names their table.</summary>
internal sealed partial class ColumnTableReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        var tables = context.Of(BlockKind.Row)
            .Where(row => row.Of("Column", "Field") is not null && row.Of("Type") is not null)
            .GroupBy(row => Owner(context, row) ?? "");
        foreach (var table in tables.Where(table => table.Key.Length > 0))
        {
            context.Schema.Entities.Add(new ImportedEntity(table.Key, table.First().Place)
            {
                StableId = table.First().Headings.Select(heading => StableId().Match(heading)).FirstOrDefault(match => match.Success)?.Groups["id"].Value,
                Attributes = table.Select(Attribute).ToValueList(),
            });
        }
    }

    private static ImportedAttribute Attribute(DocBlock row)
    {
        row.IsUsed = true;
        var nullable = row.Of("Nullable", "Null")?.Text ?? "";
        var standing = row.Of("Default")?.Text.Trim() ?? "";
        return new ImportedAttribute(row.Of("Column", "Field")!.Text, row.Place)
        {
            Type = row.Of("Type")!.Text,
            NotNull = nullable.StartsWith("n", StringComparison.OrdinalIgnoreCase) ? true : nullable.StartsWith("y", StringComparison.OrdinalIgnoreCase) ? false : null,
            Default = standing is "NULL" ? null : Stated(standing),
            Description = Stated(row.Of("Description")?.Text),
            Example = Stated(row.Of("Example")?.Text)?.Trim('"', '\''),
        };
    }

    // A dash is how a cell says nothing.
    private static string? Stated(string? text) => text is null or "" or "-" or "–" or "—" ? null : text;

    private static string? Owner(ReadingContext context, DocBlock row)
    {
        foreach (var heading in row.Headings.Reverse())
        {
            if (StableId().Match(heading) is { Success: true } match && !match.Groups["name"].Value.StartsWith('{'))
            {
                return match.Groups["name"].Value;
            }

            if (EntityName.IsTable(heading) && context.Schema.Objects.Exists(item => item.Name == heading))
            {
                return heading;
            }

            if (heading.EndsWith(" Table", StringComparison.OrdinalIgnoreCase))
            {
                return heading;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<id>[A-Z]{2,6}-\d+):\s*(?<name>.+)$")]
    private static partial Regex StableId();
}
