using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads how long rows are kept: <c>share links 90 days</c>.</summary>
internal sealed partial class RetentionReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var block in context.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph && About().IsMatch(block.Text)))
        {
            foreach (Match match in Period().Matches(block.Text))
            {
                if (context.Entities.In(match.Groups["what"].Value) is [.., var table])
                {
                    block.IsUsed = true;
                    context.Schema.Retention.Add(new ImportedRetention(table, match.Groups["period"].Value, block.Place));
                }
            }
        }
    }

    [GeneratedRegex(@"\b(retention|retain|purge|kept|keep|delete)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"(?<what>[A-Za-z_` ]+?)[:\s]+(?<period>\d+\s+(days?|months?|years?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
