using System.Text.RegularExpressions;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads columns named in passing, as <c>`users.email`</c>, and what a sentence about personal data says of them.</summary>
internal sealed partial class MentionReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var block in context.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph or BlockKind.Row or BlockKind.Quote))
        {
            var cells = block.Kind == BlockKind.Row ? block.Cells : [block.Content];
            DataClass? about = Personal().IsMatch(block.Text) ? DataClass.Pii : null;
            foreach (var code in cells.SelectMany(cell => cell.Codes))
            {
                if (block.Kind != BlockKind.Row && EntityName.IsTable(code))
                {
                    context.Schema.Words.TryAdd(code, block.Place);
                }

                if (Dotted().Match(code) is { Success: true } match && context.IsEntity(match.Groups["table"].Value))
                {
                    context.Schema.Mentions.Add(new ImportedMention(match.Groups["table"].Value, match.Groups["column"].Value, about, block.Place));
                    block.IsUsed |= about is not null;
                }
            }
        }
    }

    [GeneratedRegex(@"^(?<table>[a-z_][a-z0-9_]*)\.(?!(sql|ts|js|cs|md|json|ya?ml|txt)$)(?<column>[a-z_][a-z0-9_]*)$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\bPII\b|\bpersonal(ly)? (data|identifiable|information)", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();
}
