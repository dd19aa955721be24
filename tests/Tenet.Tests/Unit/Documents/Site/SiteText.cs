using System.Xml.Linq;
using Tenet.Core.Documents.Site;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Tests.Unit.Documents.Site;

/// <summary>Sites of models, and what a reader of XML sees in them.</summary>
internal static class SiteText
{
    public static IReadOnlyList<SitePage> Of(SchemaModel model) => new SiteGenerator(SchemaView.Of(new DocumentSources { Project = "shop", Model = model }), new SiteTemplates([])).Generate();

    public static SitePage Page(this IReadOnlyList<SitePage> site, string path) => site.Single(page => page.Path == path);

    /// <summary>Throws where a page is not well-formed.</summary>
    public static XDocument Xml(SitePage page) => XDocument.Parse(page.Text);

    public static IEnumerable<(string Page, XDocument Xml)> Pages(IReadOnlyList<SitePage> site) =>
        site.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal)).Select(page => (page.Path, Xml(page)));

    /// <summary>Links that lead nowhere: to no file of the site, or to no id of its page.</summary>
    public static IReadOnlyList<string> Broken(IReadOnlyList<SitePage> site)
    {
        var pages = Pages(site).ToDictionary(pair => pair.Page, pair => pair.Xml);
        var ids = pages.ToDictionary(pair => pair.Key, pair => pair.Value.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToHashSet());
        var files = site.Select(page => page.Path).ToHashSet();
        return
        [
            .. from pair in pages
               from attribute in pair.Value.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src")
               where !attribute.Value.StartsWith("data:", StringComparison.Ordinal) && !Leads(pair.Key, attribute.Value)
               select $"{pair.Key}: {attribute.Value}",
        ];

        bool Leads(string from, string to)
        {
            var uri = new Uri(new Uri("file:///" + from), to);
            var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/');
            return uri.IsFile && files.Contains(path) && (uri.Fragment.Length < 2 || ids[path].Contains(uri.Fragment[1..]));
        }
    }
}
