namespace Tenet.Core.Documents.Site;

/// <summary>A link, relative to the page it stands on; no link where there is no address.</summary>
public sealed record SiteLink(string Title, string Href);
