using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Documents.Views;

/// <summary>Sentences about one table, each of which follows from its catalog or its context; Markdown.</summary>
internal sealed record TableTexts(
    IReadOnlyList<ColumnView> Columns,
    IReadOnlyList<IndexView> Indexes,
    IReadOnlyList<RelationView> References,
    IReadOnlyList<CheckConstraint> Checks,
    IReadOnlyList<Trigger> Triggers,
    IReadOnlyList<Policy> Policies,
    ObjectContext? Context,
    Func<FactId, ClaimView?> Values)
{
    public string KeyColumns() => string.Join(", ", Columns.Where(column => column.IsPrimaryKey).Select(column => MarkdownText.CellCode($"{column.Name} {column.Type}"))
        .Concat(Columns.Where(column => !column.IsPrimaryKey && column.Group != ColumnViews.Times && (column.IsForeignKey || column.IsUnique || column.NotNull)).Select(column => MarkdownText.CellCode(column.Name))));

    public string Classified(DataClass of)
    {
        var columns = Columns.Where(column => column.Class == of.ToString()).Select(column => MarkdownText.Code(column.Name)).ToList();
        return columns.Count > 0 ? $"Yes: {string.Join(", ", columns)}"
            : Columns.All(column => column.Class is not null) ? "No"
            : Columns.Any(column => column.Class is not null) ? "No column classified so; others are not classified"
            : "not classified";
    }

    public string Encryption()
    {
        var columns = Columns.Where(column => column.Protection is not null).Select(column => $"{MarkdownText.Code(column.Name)} ({MarkdownText.Inline(column.Protection!)})").ToList();
        return columns.Count > 0 ? string.Join(", ", columns) : "not stated";
    }

    public IReadOnlyList<string> Integrity() =>
    [
        .. References.Select(relation =>
            $"{MarkdownText.Code(relation.Columns)} refers to {MarkdownText.Code(relation.Parent.Name)}, {MarkdownText.Inline(relation.Constraints)}. Delete: {State(relation.Deletes)}. Orphans: {State(relation.Orphans)}"),
    ];

    public IReadOnlyList<string> Validations() =>
    [
        .. Checks.Select(check => $"{MarkdownText.Code(check.Name)}: {MarkdownText.Code(check.Expression)}{(check.NotValid ? " (not valid: older rows may break it)" : "")}{(Values(check.Id) is { } tried ? $". Values: {State(tried)}" : "")}"),
        .. Indexes.Where(index => index.IsUnique && !index.IsPrimary).Select(index => $"{MarkdownText.Code(index.Name)}: unique by {MarkdownText.Code(index.Columns)}"),
        .. Columns.Any(column => column.NotNull) ? new[] { "Must be filled: " + string.Join(", ", Columns.Where(column => column.NotNull).Select(column => MarkdownText.Code(column.Name))) } : [],
    ];

    public IReadOnlyList<string> Audit()
    {
        var audit = Triggers.Where(IsAudit).Select(trigger => $"Changes are recorded by trigger {MarkdownText.Code(trigger.Name)} ({string.Join(", ", trigger.Events)})").ToList();
        var stamps = Columns.Where(column => column.Name is "created_at" or "updated_at" or "created_by" or "updated_by" or "created_by_id" or "updated_by_id").Select(column => MarkdownText.Code(column.Name)).ToList();
        if (stamps.Count > 0)
        {
            audit.Add($"Each row bears {Words.And(stamps)}");
        }

        if (Context?.Retention is { } retention)
        {
            audit.Add($"Retention: {MarkdownText.Inline(retention)}");
        }

        return audit;
    }

    public IReadOnlyList<string> Compliance()
    {
        var soft = Columns.Any(column => column.Name == "deleted_at");
        return
        [
            $"GDPR: {(soft ? "rows are marked in `deleted_at` before they are erased" : "no soft delete")}; erasure: not proven",
            $"HIPAA: {(Triggers.Any(IsAudit) ? "changes are recorded by trigger" : "no audit trigger")}",
            $"SOC2: {(Policies.Count > 0 ? Words.Count(Policies.Count, "policy", "policies") + " on the table" : "no policy on the table")}",
        ];
    }

    public IReadOnlyList<string> QueryNotes()
    {
        var served = Indexes.Where(index => index.First.Count > 0).Select(index => index.First[0]).Distinct().Select(MarkdownText.Code).ToList();
        var bare = References.Where(relation => !Indexes.Any(index => index.Serves(relation))).Select(relation => MarkdownText.Code(relation.Columns)).ToList();
        return
        [
            .. served.Count > 0 ? new[] { $"An index leads with {Words.And(served)}" } : [],
            .. bare.Count > 0 ? new[] { bare.Count == 1 ? $"No index serves the foreign key on {bare[0]}" : $"No index serves the foreign keys on {Words.And(bare)}" } : [],
            .. Columns.Any(column => column.Name == "deleted_at") ? new[] { "Live rows have `deleted_at IS NULL`" } : [],
        ];
    }

    public IReadOnlyList<string> Facts(Table? table, int partitions, IReadOnlyList<TableLink> reads) =>
    [
        .. References.Where(relation => !relation.IsOneToOne && !IsActor(relation)).Take(4).Select(relation => $"{(relation.IsOptional ? "May belong" : "Belongs")} to {MarkdownText.Code(relation.Parent.Name)} ({MarkdownText.Code(relation.Own)})"),
        .. References.Where(relation => relation.IsOneToOne).Select(relation => $"At most one row for each row of {MarkdownText.Code(relation.Parent.Name)}"),
        .. reads.Count > 0 && table is null ? new[] { $"Reads {Words.And([.. reads.Select(read => MarkdownText.Code(read.Name))])}" } : [],
        .. table?.PartitionKey is { } key ? new[] { $"Partitioned by {MarkdownText.Code(key)}, {Words.Count(partitions, "partition")}" } : [],
        .. table is { RowSecurity: true } ? new[] { $"Row-level security: {(table.ForceRowSecurity ? "forced" : "enabled, not forced")}, {Words.Count(Policies.Count, "policy", "policies")}" } : [],
    ];

    public string DesignNotes(Table? table)
    {
        List<string> notes =
        [
            .. Indexes.Where(index => index.IsUnique && !index.IsPrimary).Take(2).Select(index => $"Unique {MarkdownText.CellCode(index.Columns)}"),
            .. Indexes.Where(index => index.IsPartial && !index.IsUnique).Take(1).Select(index => $"Partial index {MarkdownText.CellCode(index.Name)}"),
            .. Indexes.Where(index => index.IsText).Take(1).Select(index => $"Full-text index {MarkdownText.CellCode(index.Name)}"),
            .. table?.PartitionKey is { } key ? new[] { $"Partitioned by {MarkdownText.CellCode(key)}" } : [],
            .. table is { RowSecurity: true } ? new[] { "RLS" } : [],
        ];
        return notes.Count == 0 ? "–" : string.Join("; ", notes);
    }

    // Who wrote a row is told by the audit columns; what the row belongs to is another matter.
    private static bool IsActor(RelationView relation) => relation.Own is "created_by" or "updated_by" or "created_by_id" or "updated_by_id";

    private static string State(ClaimView claim) => $"{claim.Box} {MarkdownText.Inline(claim.State)}";

    private static bool IsAudit(Trigger trigger) =>
        trigger.Function.Contains("audit", StringComparison.OrdinalIgnoreCase) || trigger.Name.Contains("audit", StringComparison.OrdinalIgnoreCase);
}
