using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>A table, view or materialized view with all that documents say about it.</summary>
public sealed record TableView
{
    public required FactId Fact { get; init; }

    public required TableLink Link { get; init; }

    public string Id => Link.Id;

    public string Anchor => Link.Anchor;

    /// <summary>The name, with the schema unless that is <c>public</c>.</summary>
    public string Name => Link.Name;

    public string Entity => Link.Entity;

    /// <summary>The heading of its section in the reference by ids.</summary>
    public string Heading => Id.Length > 0 ? $"{Id}: {Name}" : Name;

    public required string Title { get; init; }

    public required string Schema { get; init; }

    /// <summary><c>table</c>, <c>partitioned table</c>, <c>view</c>, <c>materialized view</c>, <c>foreign table</c>.</summary>
    public required string Kind { get; init; }

    public bool IsTable { get; init; }

    public bool IsView => !IsTable;

    public required string Category { get; init; }

    public required string Status { get; init; }

    public required string Owner { get; init; }

    public required string Description { get; init; }

    public required string ShortDescription { get; init; }

    public string? Stores { get; init; }

    public string? Why { get; init; }

    public required IReadOnlyList<string> Uses { get; init; }

    public required string Group { get; init; }

    public required IReadOnlyList<ColumnView> Columns { get; init; }

    /// <summary>E.g. <c>id (uuid)</c>; a dash where there is none.</summary>
    public required string PrimaryKey { get; init; }

    /// <summary>The columns that tell a row from others: keys, references, what must be given.</summary>
    public required string KeyColumns { get; init; }

    public required IReadOnlyList<IndexView> Indexes { get; init; }

    public required IReadOnlyList<SqlView> Checks { get; init; }

    /// <summary>Relations to the tables it refers to.</summary>
    public required IReadOnlyList<RelationView> References { get; init; }

    /// <summary>Relations from the tables that refer to it.</summary>
    public required IReadOnlyList<RelationView> ReferencedBy { get; init; }

    /// <summary>What a view reads.</summary>
    public required IReadOnlyList<TableLink> Reads { get; init; }

    public bool RowSecurity { get; init; }

    public bool ForceRowSecurity { get; init; }

    /// <summary>Whether a view reads with the rights of whoever asks.</summary>
    public bool SecurityInvoker { get; init; }

    public required IReadOnlyList<SqlView> Policies { get; init; }

    public required string PolicySql { get; init; }

    public required IReadOnlyList<SqlView> Triggers { get; init; }

    public required string TriggerSql { get; init; }

    /// <summary>A view has triggers only where it can be written to by them.</summary>
    public bool HasTriggerPart => IsTable || TriggerSql.Length > 0;

    public required IReadOnlyList<SqlView> Functions { get; init; }

    public required string FunctionSql { get; init; }

    /// <summary>Statements that make it, all but policies and triggers.</summary>
    public required string Ddl { get; init; }

    public string? PartitionKey { get; init; }

    public required IReadOnlyList<string> Partitions { get; init; }

    public required IReadOnlyList<MigrationView> Migrations { get; init; }

    public string Created => Stamp(Migrations.Count > 0 ? Migrations[0] : null);

    public string Updated => Stamp(Migrations.Count > 0 ? Migrations[^1] : null);

    public string FirstMigration => Migrations.Count > 0 ? Migrations[0].File : "";

    public required IReadOnlyList<RelatedView> Apis { get; init; }

    public required IReadOnlyList<RelatedView> Journeys { get; init; }

    public required IReadOnlyList<RelatedView> Rules { get; init; }

    public required IReadOnlyList<RelatedView> Tests { get; init; }

    public required string Retention { get; init; }

    public required string Pii { get; init; }

    public required string Phi { get; init; }

    public required string Pci { get; init; }

    public required string Encryption { get; init; }

    public required IReadOnlyList<string> Integrity { get; init; }

    public required IReadOnlyList<string> Validations { get; init; }

    public required IReadOnlyList<string> Audit { get; init; }

    public required IReadOnlyList<string> Compliance { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<string> QueryNotes { get; init; }

    public required string Queries { get; init; }

    /// <summary>Bullet facts for the guide.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public required string DesignNotes { get; init; }

    public required IReadOnlyList<CodeText> Models { get; init; }

    public required IReadOnlyList<ClaimView> Claims { get; init; }

    /// <summary>Checks and enum types of its columns that list the values allowed.</summary>
    public required IReadOnlyList<FactId> Valued { get; init; }

    /// <summary>Its printed SQL was executed.</summary>
    public required ClaimView Executed { get; init; }

    /// <summary>Its example values were inserted; null where nobody stated one.</summary>
    public ClaimView? Inserted { get; init; }

    /// <summary>Its example queries were prepared.</summary>
    public required ClaimView Prepared { get; init; }

    public required ClaimView Restored { get; init; }

    public required ClaimView Isolated { get; init; }

    public DeprecationView? Deprecation { get; init; }

    /// <summary>The file of its own with more about it, where that exists; relative to the project.</summary>
    public string? Detail { get; init; }

    /// <summary>The prefix of human text about it: its stable id, so that text follows renames.</summary>
    public string ProseKey => Id.Length > 0 ? Id : Name;

    /// <summary>The SQL of a section, all of it.</summary>
    public string WholeSql => string.Join("\n\n", new[] { Ddl, PolicySql, FunctionSql, TriggerSql }.Where(sql => sql.Length > 0));

    private static string Stamp(MigrationView? migration) => migration is null ? "–" : $"{migration.Date} (Migration: `{migration.File}`)";
}
