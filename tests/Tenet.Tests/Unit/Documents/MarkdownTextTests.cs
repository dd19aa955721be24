using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tenet.Core.Documents.Text;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Names and comments cannot break a document. Markdig is the judge, which shares no code with our writer.</summary>
public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Torture =>
    [
        "a|b", "`", "``", "a`b", "`a", "<script>alert(1)</script>", "*", "_x_", "**b**", "[a](b)", "![a](b)", "\\", "\\|", "a\\", "&amp;", "&lt", "A & B", "~~x~~",
        "a\nb", "a\r\nb", "tab\there", "مرحبا", "\u202Eabc", "\u200Bx", "日本語の列名前", "ü" + new string('é', 30), "'\"", "{{x}}", "]]>", "-->", "# x", "- x", "1. x", "---",
    ];

    //
    [Theory, MemberData(nameof(Torture))]
    public void A_row_keeps_its_cells_whatever_they_hold(string name)
    {
        var text = $"| A | B | C |\n|---|---|---|\n| {MarkdownText.CellCode(name)} | {MarkdownText.Inline(name)} | x |\n";

        var table = Assert.Single(Markdown.Parse(text, Pipeline).Descendants<Table>());
        Assert.Equal(3, ((TableRow)table[1]).Count);
        Assert.Empty(table.Descendants<HtmlInline>());
        Assert.Empty(table.Descendants<LinkInline>());
        Assert.Empty(table.Descendants<EmphasisInline>());
    }

    [Theory, MemberData(nameof(Torture))]
    public void A_code_span_holds_the_name_and_nothing_else(string name)
    {
        var paragraph = (ParagraphBlock)Markdown.Parse("x " + MarkdownText.Code(name), Pipeline)[0];
        var code = Assert.Single(paragraph.Inline!.Descendants<CodeInline>());
        Assert.Equal(MarkdownText.OneLine(name), code.Content);
    }

    [Theory, MemberData(nameof(Torture))]
    public void A_reader_sees_the_text_as_it_is(string name)
    {
        var paragraph = (ParagraphBlock)Markdown.Parse("x " + MarkdownText.Inline(name), Pipeline)[0];
        var seen = string.Concat(paragraph.Inline!.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "?",
        }));
        Assert.Equal("x " + MarkdownText.OneLine(name), seen);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("```")]
    [InlineData("a\n````\nb")]
    public void A_fence_ends_where_its_text_ends(string text)
    {
        var document = Markdown.Parse(MarkdownText.Fence("sql", text) + "\nafter", Pipeline);

        Assert.Equal(2, document.Count);
        Assert.Equal(text, ((FencedCodeBlock)document[0]).Lines.ToString());
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_text_are_written_out() => Assert.Equal("`a\\u202Eb`", MarkdownText.Code("a\u202Eb"));
}
