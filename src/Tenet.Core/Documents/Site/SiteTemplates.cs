using HandlebarsDotNet;
using Markdig;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Text;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Site;

/// <summary>Fills the templates of pages; what they print is HTML.</summary>
/// <remarks>For one site: links lead where that has its pages.</remarks>
public sealed class SiteTemplates
{
    private const string Folder = "site/";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly IHandlebars handlebars;
    private readonly Dictionary<string, TemplateText> texts;
    private SitePaths? paths;

    /// <param name="overrides">Templates of the team's own, which take the place of those of the same name.</param>
    /// <exception cref="TenetException">TNT6004 for a template that is none.</exception>
    public SiteTemplates(IEnumerable<TemplateText> overrides)
    {
        texts = TemplateFiles.BuiltIn.Where(IsOfSite).ToDictionary(template => template.Name);
        foreach (var own in overrides.Where(IsOfSite))
        {
            texts[own.Name] = own;
        }

        handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new ValueEncoder(HtmlText.Escape), ThrowOnUnresolvedBindingExpression = true });
        RegisterHelpers();
        foreach (var template in texts.Values)
        {
            TemplateFailure.Guard(template, texts.Values, () =>
            {
                handlebars.RegisterTemplate(template.Name[Folder.Length..], template.Text.TrimEnd('\n') + "\n");
                return "";
            });
        }
    }

    /// <summary>Where everything of this site has its page.</summary>
    internal SitePaths Paths
    {
        set => paths = value;
    }

    public static bool IsOfSite(TemplateText template) => template.Name.StartsWith(Folder, StringComparison.Ordinal);

    /// <exception cref="TenetException">TNT6004 with the template's file and line.</exception>
    internal byte[] Fill(string name, SiteView view) => TemplateFailure.Guard(texts[Folder + name], texts.Values, () => handlebars.FillRegisteredUtf8(name, view));

    /// <summary>Markdown of one line, as views write it.</summary>
    public static string Line(string markdown)
    {
        var html = Markdig.Markdown.ToHtml(markdown, Markdown).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) ? html[3..^4] : html;
    }

    private void RegisterHelpers()
    {
        handlebars.RegisterHelper("md", (writer, _, arguments) => writer.WriteSafeString(Line(arguments[0] as string ?? "")));
        handlebars.RegisterHelper("migration", (writer, _, arguments) => writer.WriteSafeString(SitePaths.Migration(arguments[0] as string ?? "")));
        handlebars.RegisterHelper("link", (writer, _, arguments) =>
        {
            // {{link root table}}: a table or view by its name, linked where it has a page.
            var table = arguments[1] as TableLink ?? throw new InvalidCastException();
            var path = paths!.Of(table.Fact);
            var name = HtmlText.Escape(table.Name);
            writer.WriteSafeString(path.Length == 0 ? $"<code>{name}</code>" : $"<a href=\"{arguments[0]}{path}\"><code>{name}</code></a>");
        });
    }
}
