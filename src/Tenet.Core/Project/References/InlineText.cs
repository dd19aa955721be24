using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tenet.Core.Project.References;

/// <summary>The words of a paragraph, cell or heading; code stays in backticks, and a link's target behind its words.</summary>
internal static class InlineText
{
    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        Append(block.Inline, text);
        return text.ToString();
    }

    private static void Append(ContainerInline? inlines, StringBuilder text)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append('`').Append(code.Content).Append('`');
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case LinkInline link:
                    Append(link, text);
                    text.Append("](").Append(link.Url).Append(')');
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
            }
        }
    }
}
