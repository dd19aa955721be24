using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.References;

/// <summary>Reads ids and the tables that they use from one of the team's Markdown files.</summary>
public static class SiblingFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <param name="file">The file.</param>
    /// <param name="tablePrefix">The letters of tables' ids. A heading that begins with one is no sibling.</param>
    public static ValueList<SiblingId> Parse(ContextText file, string tablePrefix)
    {
        ArgumentNullException.ThrowIfNull(file);
        var found = new List<SiblingId>();
        var mentions = new List<TableMention>();
        foreach (var block in Markdown.Parse(file.Text, Pipeline).Descendants<LeafBlock>().Where(block => block is not YamlFrontMatterBlock and not CodeBlock))
        {
            var text = InlineText.Of(block);
            if (block is HeadingBlock && Heading(text) is var (id, title) && id.Prefix != tablePrefix)
            {
                Close(found, mentions);
                found.Add(new SiblingId(id, title, file.Path, block.Line + 1, []));
            }
            else
            {
                mentions.AddRange(found.Count == 0 ? [] : MentionScan.Of(text, tablePrefix, block.Line + 1));
            }
        }

        Close(found, mentions);
        return found.ToValueList();
    }

    private static void Close(List<SiblingId> found, List<TableMention> mentions)
    {
        if (found.Count > 0)
        {
            found[^1] = found[^1] with { Tables = mentions.ToValueList() };
        }

        mentions.Clear();
    }

    private static (StableId Id, string Title)? Heading(string text) =>
        StableId.Leading(text, out var id) is var length and > 0 ? (id, text[length..].TrimStart(':', ' ', '-', '–', '—').Trim()) : null;
}
