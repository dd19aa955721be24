namespace Tenet.Core.Documents.Site;

/// <summary>What stands around the content of a page.</summary>
/// <param name="Path">The page, relative to the folder of the site.</param>
/// <param name="Title">Its name.</param>
/// <param name="Nav">Which entry of the navigation it belongs to.</param>
/// <param name="Crumbs">The way to it.</param>
public sealed record SiteFrame(string Path, string Title, string Nav, IReadOnlyList<SiteLink> Crumbs)
{
    /// <summary>The way back to the folder of the site.</summary>
    public string Root => Path.Contains('/', StringComparison.Ordinal) ? "../" : "";

    public bool IsOverview => Nav == "overview";

    public bool IsDiagram => Nav == "diagram";

    public bool IsTables => Nav == "tables";

    public bool IsTypes => Nav == "types";

    public bool IsFunctions => Nav == "functions";

    public bool IsMigrations => Nav == "migrations";

    public bool IsEvidence => Nav == "evidence";
}
