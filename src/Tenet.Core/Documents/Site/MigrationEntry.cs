namespace Tenet.Core.Documents.Site;

/// <summary>A migration with all that it did.</summary>
public sealed record MigrationEntry(string File, string Anchor, string Date, IReadOnlyList<MigrationChange> Changes)
{
    public bool IsBreaking => Changes.Any(change => change.IsBreaking);

    public string Count => Views.Words.Count(Changes.Count, "object");
}
