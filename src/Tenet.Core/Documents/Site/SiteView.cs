using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Site;

/// <summary>All that the template of a page may print.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Language">Of the texts that people wrote.</param>
/// <param name="Page">What the page is about.</param>
public sealed record SiteView(SiteFrame Frame, SchemaView Schema, string Language, object Page)
{
    public string Mark { get; } = SitePage.Mark;
}
