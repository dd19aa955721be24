using System.Reflection;

namespace Tenet.Core.Documents.Site;

/// <summary>The style and the script of the site, as they travel inside the program.</summary>
internal static class SiteAssets
{
    public static IEnumerable<SitePage> All { get; } = [Read("site.css"), Read("site.js")];

    private static SitePage Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("site/" + name)!);
        return new SitePage("assets/" + name, $"/* {SitePage.Mark} */\n" + reader.ReadToEnd());
    }
}
