namespace Tenet.Core.Documents.Forms;

/// <summary>Files that are written along with the outline, and their templates.</summary>
public static class Artifacts
{
    public const string CanonicalSchema = "db/schema.sql";
    public const string DataModel = "docs/data-model.md";
    public const string EntityTable = "refs/entity-table.md";
    public const string RelationshipList = "refs/relationship-list.md";
    public const string ErNotes = "refs/er-notes.md";

    public static IReadOnlyList<(string Path, string Template)> All { get; } =
    [
        (EntityTable, "artifacts/entity-table"),
        (RelationshipList, "artifacts/relationship-list"),
        (ErNotes, "artifacts/er-notes"),
        (DataModel, "artifacts/data-model"),
    ];
}
