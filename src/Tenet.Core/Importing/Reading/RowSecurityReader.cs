using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads bullets about row security: the tables that have it, and the condition of their policy.</summary>
internal sealed partial class RowSecurityReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item).Where(item => !item.IsUsed && item.IsUnder(heading => Heading().IsMatch(heading))))
        {
            string[] tables = [.. item.Content.Codes.Where(context.IsEntity)];
            if (Enabled().IsMatch(item.Text) && tables.Length > 0)
            {
                item.IsUsed = true;
                context.Schema.Security.Add(new ImportedSecurity(tables.ToValueList(), item.Place));
            }

            if (item.Content.Codes.FirstOrDefault(code => code.Contains("current_setting", StringComparison.OrdinalIgnoreCase)) is { } condition)
            {
                item.IsUsed = true;
                context.Schema.Policies.Add(new ImportedExpression(condition, item.Place));
                var rest = item.Text[(item.Text.IndexOf(condition, StringComparison.Ordinal) + condition.Length)..].Trim(' ', '.');
                if (rest.StartsWith("except", StringComparison.OrdinalIgnoreCase))
                {
                    context.Notes.Contradict("policy-exception-open", $"The policy has an exception, and no table is described that says to whom it applies: {rest}.", "The policy was written without it.", item.Place);
                }
                else if (rest.Length > 0)
                {
                    context.Notes.Leave(item.Place, rest, "said of the policy");
                }
            }
        }
    }

    [GeneratedRegex(@"row.?level security|\bRLS\b|tenant isolation", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\benabled?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Enabled();
}
