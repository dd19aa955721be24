using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads bullets under a heading about enums: <c>`task_status`: `todo`, `done`</c>.</summary>
internal sealed partial class EnumReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item).Where(item => !item.IsUsed && item.IsUnder(heading => Heading().IsMatch(heading))))
        {
            if (Named().Match(item.Text) is not { Success: true } match)
            {
                continue;
            }

            item.IsUsed = true;
            var name = EntityName.Snake(match.Groups["name"].Value);
            var values = AttributeText.Values(match.Groups["values"].Value.TrimEnd('.'));
            if (values.Count == 0)
            {
                context.Notes.Contradict("enum-without-values", $"The list of values {name} has no value, so no row could ever have one.", "No type was written.", item.Place);
            }
            else
            {
                context.Schema.Enums.Add(new ImportedEnum(name, values, item.Place));
            }
        }
    }

    [GeneratedRegex(@"\benum(s|erations?)?\b|\bvalue lists?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<name>[A-Za-z_][\w ]*?)\s*(:\s*(?<values>.*)|\((?<values>[^)]*)\))?$", RegexOptions.Singleline)]
    private static partial Regex Named();
}
