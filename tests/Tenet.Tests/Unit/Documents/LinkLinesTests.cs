using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tenet.Core.Documents.Checking;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Links and headings are those that Markdig finds in the whole text.</summary>
public sealed class LinkLinesTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    [Fact]
    public void Every_document_of_the_examples_keeps_its_links_and_headings()
    {
        var files = Directory.EnumerateFiles(Repository.At("examples"), "*.md", SearchOption.AllDirectories).ToList();
        Assert.True(files.Count > 10);
        foreach (var text in files.Select(File.ReadAllText))
        {
            Assert.Equal(Found(text, line => line + 1), Found(LinkLines.Of(text).Text, LinkLines.Of(text).Number));
        }
    }

    [Theory]
    [InlineData("# a\n\n```sql\n# no heading\n[no](link)\n```\n\n[a](#a)\n")]
    [InlineData("````\n```\n[no](link)\n````\n[yes](x)\n")]
    [InlineData("``` not `a` fence\n[yes](x)\n")]
    [InlineData("```\n[never ends](x)\n")]
    [InlineData("| a | b |\n|---|---|\n| c | [d](#e) |\n| `f` | g |\n\n## e\n")]
    [InlineData("| a heading |\n---\n\n[x](#-a-heading-)\n")]
    [InlineData("| a `code\n| that goes on` [link](x) |\n")]
    [InlineData("- Item\n- `code`\n\n  below [it](x)\n\n- Last\n\n[y](z)\n")]
    [InlineData("- Item\ngoes on [here](x)\n- Other\n---\n")]
    [InlineData("- Item\n  - [inner](x)\n- Next\n\n    [code](y)\n")]
    [InlineData("| a |\r\n| [b](c) |\r\n")]
    public void Texts_that_are_hard_to_read_keep_theirs(string text) =>
        Assert.Equal(Found(text, line => line + 1), Found(LinkLines.Of(text).Text, LinkLines.Of(text).Number));

    private static List<string> Found(string text, Func<int, int> number)
    {
        var document = Markdown.Parse(text, Pipeline);
        return
        [
            .. document.Descendants<LinkInline>().Select(link => $"{number(link.Line)} {link.Url}"),
            .. document.Descendants<HeadingBlock>().Select(heading => $"{number(heading.Line)} {heading.Level}"),
        ];
    }
}
