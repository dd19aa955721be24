using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tenet.Tests.Database.Truth;

/// <summary>A document as a reader of Markdown sees it: by headings, with tables, lists and code.</summary>
internal sealed class ReadDocument
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    private readonly List<(string Section, Block Block)> blocks = [];

    public ReadDocument(string text)
    {
        var headings = new List<(int Level, string Text)>();
        foreach (var block in Markdown.Parse(text, Pipeline))
        {
            if (block is HeadingBlock heading)
            {
                headings.RemoveAll(other => other.Level >= heading.Level);
                headings.Add((heading.Level, Words(heading.Inline)));
                Headings.Add(string.Join(" > ", headings.Select(other => other.Text)));
            }

            blocks.Add((headings.Count == 0 ? "" : Headings[^1], block));
        }
    }

    /// <summary>Each with those above it, as <c>Title > Chapter</c>.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>The rows of the only table of a section, without its head; empty where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string section) =>
        [.. Of<Table>(section).SelectMany(table => table.OfType<TableRow>().Where(row => !row.IsHeader)).Select(row => (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(cell => Words(cell).Replace("\\|", "|", StringComparison.Ordinal))])];

    /// <summary>The items of all lists of a section, those of inner lists too.</summary>
    public IReadOnlyList<string> Items(string section) => [.. Of<ListBlock>(section).SelectMany(list => list.Descendants<ListItemBlock>()).Select(item => string.Join(' ', item.OfType<ParagraphBlock>().Select(part => Words(part.Inline))))];

    public IReadOnlyList<string> Paragraphs(string section) => [.. Of<ParagraphBlock>(section).Select(part => Words(part.Inline))];

    public IReadOnlyList<string> Code(string section) => [.. Of<FencedCodeBlock>(section).Select(code => code.Lines.ToString())];

    /// <summary>All tables, each as the number of cells of its rows.</summary>
    public IEnumerable<IReadOnlyList<int>> Cells => blocks.Select(item => item.Block).OfType<Table>().Select(table => (IReadOnlyList<int>)[.. table.OfType<TableRow>().Select(row => row.Count)]);

    /// <summary>The sources of all diagrams.</summary>
    public IEnumerable<string> Mermaid => blocks.Select(item => item.Block).OfType<FencedCodeBlock>().Where(code => code.Info == "mermaid").Select(code => code.Lines.ToString());

    private IEnumerable<T> Of<T>(string section)
        where T : Block => blocks.Where(item => item.Section == section).Select(item => item.Block).OfType<T>();

    private static string Words(TableCell cell) => string.Concat(cell.OfType<ParagraphBlock>().Select(part => Words(part.Inline)));

    private static string Words(ContainerInline? inline) => string.Concat((inline?.Descendants() ?? []).Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();
}
