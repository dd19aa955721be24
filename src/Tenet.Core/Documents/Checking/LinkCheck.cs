using System.Collections.Concurrent;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tenet.Core.Documents.Text;
using Tenet.Core.Project.References;

namespace Tenet.Core.Documents.Checking;

/// <summary>Every link within the project leads to a file that is there, and every anchor to a heading.</summary>
internal sealed class LinkCheck(Func<string, string?> read, Func<string, bool> exists)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    private readonly ConcurrentDictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);

    public IEnumerable<DocumentFinding> Check(string path, string text)
    {
        var lines = LinkLines.Of(text);
        var document = Markdown.Parse(lines.Text, Pipeline);
        anchors[path] = Headings(document);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            var url = link.Url ?? "";
            var (target, anchor) = url.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (url[..at], url[(at + 1)..]) : (url, "");
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            {
                continue;
            }

            var file = target.Length == 0 ? path : RelativePath.Resolve(path, Uri.UnescapeDataString(target));
            if (file is null || (target.Length > 0 && !exists(file)))
            {
                yield return new DocumentFinding(path, lines.Number(link.Line), $"The link to '{target}' leads nowhere.", true);
            }
            else if (anchor.Length > 0 && !Anchors(file).Contains(Uri.UnescapeDataString(anchor)))
            {
                yield return new DocumentFinding(path, lines.Number(link.Line), $"The link to '{url}' names a heading that is not there.", true);
            }
        }
    }

    private HashSet<string> Anchors(string file) => anchors.GetOrAdd(file, name => Headings(Markdown.Parse(LinkLines.Of(read(name) ?? "").Text, Pipeline)));

    private static HashSet<string> Headings(MarkdownDocument document)
    {
        // Headings that are alike are numbered; a thousand tables have a thousand of each.
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var anchor = HeadingAnchor.Of(Words(heading.Inline));
            for (var unique = anchor; !found.Add(unique); unique = $"{anchor}-{next[anchor]}")
            {
                next[anchor] = next.GetValueOrDefault(anchor) + 1;
            }
        }

        return found;
    }

    private static string Words(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            text.Append(part switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }

        return text.ToString();
    }
}
