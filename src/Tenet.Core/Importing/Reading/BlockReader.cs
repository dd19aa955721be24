using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tenet.Core.Model;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Tenet.Core.Importing.Reading;

/// <summary>Cuts a document's Markdown into blocks, each with its line, its headings and its label.</summary>
internal sealed class BlockReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly string path;
    private readonly List<DocBlock> blocks = [];
    private readonly List<(int Level, string Text)> headings = [];
    private string label = "";

    private BlockReader(string path) => this.path = path;

    /// <exception cref="Errors.TenetException">TNT6061 where a fence is not closed.</exception>
    public static IReadOnlyList<DocBlock> Read(DocumentText document)
    {
        var reader = new BlockReader(document.Path);
        reader.Visit(Markdown.Parse(document.Markdown, Pipeline), null);
        return reader.blocks;
    }

    private void Visit(ContainerBlock container, DocBlock? item)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    headings.RemoveAll(above => above.Level >= heading.Level);
                    var title = Content(heading.Inline);
                    headings.Add((heading.Level, title.Text));
                    label = "";
                    Add(new DocBlock(BlockKind.Heading, At(heading), title) { IsUsed = true });
                    break;
                case ParagraphBlock paragraph:
                    Paragraph(paragraph);
                    break;
                case ListBlock list:
                    foreach (var entry in list.OfType<ListItemBlock>())
                    {
                        Item(entry, item);
                    }

                    break;
                case MarkdownTable table:
                    Rows(table);
                    break;
                case FencedCodeBlock fence:
                    Fence(fence, item);
                    break;
                case QuoteBlock quote:
                    foreach (var said in quote.OfType<ParagraphBlock>())
                    {
                        Add(Block(BlockKind.Quote, said, Content(said.Inline)));
                    }

                    break;
                case CodeBlock code:
                    var first = code.Lines.Count > 0 ? code.Lines.ToString() : "";
                    Add(Block(BlockKind.Paragraph, code, new Cell([new Run(first, false, false)])));
                    break;
                case ContainerBlock other:
                    Visit(other, item);
                    break;
            }
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        var content = Content(paragraph.Inline);
        var block = Block(BlockKind.Paragraph, paragraph, content);
        if (content.Runs.All(run => run.IsBold || run.Text.Trim().Length == 0 || run.Text.Trim() == ":") && content.Text.EndsWith(':'))
        {
            label = content.Text.TrimEnd(':').Trim();
            block.IsUsed = true;
        }

        Add(block);
    }

    private void Item(ListItemBlock entry, DocBlock? above)
    {
        var first = entry.OfType<ParagraphBlock>().FirstOrDefault();
        var block = new DocBlock(BlockKind.Item, At(first is null ? entry : first), first is null ? new Cell([]) : Content(first.Inline))
        {
            Headings = Headings(),
            Label = label,
            Parent = above,
        };

        // A bold title or "Example:" over what follows says nothing of its own.
        block.IsUsed = entry.Count > 1 && (block.Text.EndsWith(':') || block.Content.Runs.All(run => run.IsBold));
        Add(block);
        foreach (var child in entry.Where(child => child != first))
        {
            switch (child)
            {
                case FencedCodeBlock fence:
                    Fence(fence, block);
                    break;
                case ListBlock list:
                    foreach (var nested in list.OfType<ListItemBlock>())
                    {
                        Item(nested, block);
                    }

                    break;
                case ParagraphBlock paragraph:
                    Paragraph(paragraph);
                    break;
                case ContainerBlock other:
                    Visit(other, block);
                    break;
            }
        }
    }

    private void Rows(MarkdownTable table)
    {
        var rows = table.OfType<TableRow>().Select(row => (Row: row, Cells: row.OfType<TableCell>().Select(CellOf).ToArray())).ToList();
        string[] head = [.. rows.Where(row => row.Row.IsHeader).SelectMany(row => row.Cells).Select(cell => cell.Text)];
        foreach (var (cells, i) in rows.Select((row, i) => (row.Cells, i)).Where(item => !rows[item.i].Row.IsHeader))
        {
            // A row is a line, below the head and its ruler; the row's own line is not kept where a cell looks like a link.
            blocks.Add(new DocBlock(BlockKind.Row, new Place(path, table.Line + i + 2), new Cell([new Run(string.Join(" | ", cells.Select(cell => cell.Text)), false, false)]))
            {
                Headings = Headings(),
                Label = label,
                Cells = cells,
                Head = head,
            });
        }
    }

    private static Cell CellOf(TableCell cell)
    {
        var runs = cell.OfType<ParagraphBlock>().SelectMany(paragraph => Content(paragraph.Inline).Runs).ToList();
        var bare = runs.Exists(run => run.IsCode && run.Text.Replace("\\|", "", StringComparison.Ordinal).Contains('|', StringComparison.Ordinal));
        return new Cell(runs.Select(run => run with { Text = run.Text.Replace("\\|", "|", StringComparison.Ordinal) }).ToValueList()) { HasBareBar = bare };
    }

    private void Fence(FencedCodeBlock fence, DocBlock? item)
    {
        if (fence.ClosingFencedCharCount == 0)
        {
            throw DocumentFault.Of("The fence that begins here is never closed.", At(fence));
        }

        blocks.Add(new DocBlock(BlockKind.Fence, At(fence), new Cell([new Run("```" + fence.Info, true, false)]))
        {
            Headings = Headings(),
            Label = label,
            Parent = item,
            Language = (fence.Info ?? "").Trim().ToLowerInvariant(),
            Code = string.Join('\n', fence.Lines.Lines.Take(fence.Lines.Count).Select(line => line.ToString())),
            CodeLine = fence.Line + 2,
        });
    }

    private void Add(DocBlock block) => blocks.Add(block);

    private DocBlock Block(BlockKind kind, Block block, Cell content) => new(kind, At(block), content) { Headings = Headings(), Label = label };

    private string[] Headings() => [.. headings.Select(heading => heading.Text)];

    private Place At(Block block) => new(path, block.Line + 1);

    private static Cell Content(ContainerInline? inline)
    {
        var runs = new List<Run>();
        Collect(inline, isBold: false, runs);
        return new Cell(runs.ToValueList());
    }

    private static void Collect(ContainerInline? container, bool isBold, List<Run> runs)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case CodeInline code:
                    runs.Add(new Run(code.Content, true, isBold));
                    break;
                case LiteralInline literal:
                    runs.Add(new Run(literal.Content.ToString(), false, isBold));
                    break;
                case LineBreakInline:
                    runs.Add(new Run("\n", false, isBold));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(new Run(entity.Transcoded.ToString(), false, isBold));
                    break;
                case EmphasisInline emphasis:
                    Collect(emphasis, isBold || emphasis.DelimiterCount >= 2, runs);
                    break;
                case ContainerInline nested:
                    Collect(nested, isBold, runs);
                    break;
            }
        }
    }
}
