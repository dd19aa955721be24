namespace Tenet.Core.Documents.Site;

/// <summary>What a migration did to one object.</summary>
public sealed record MigrationChange(SiteLink Object, string Description, string Breaking)
{
    public bool IsBreaking => Breaking.Length > 0;
}
