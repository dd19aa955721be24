using Tenet.Core.Documents.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>Audit columns and logs, soft delete and versions, counted in the catalog; Markdown.</summary>
public sealed record AuditChapter(IReadOnlyList<string> Columns, IReadOnlyList<string> Logs, IReadOnlyList<string> SoftDelete, IReadOnlyList<string> Versioning, IReadOnlyList<string> Trail)
{
    private static readonly FactId Whole = new(FactKind.Schema, "", "public");

    private static readonly string[][] Names = [["created_at"], ["updated_at"], ["created_by", "created_by_id"], ["updated_by", "updated_by_id"], ["deleted_at"], ["version"]];

    internal static AuditChapter Of(IReadOnlyList<TableView> tables, ClaimViews claims)
    {
        var soft = With(tables, "deleted_at");
        var versioned = With(tables, "version");
        var logs = tables.Where(table => table.Category == "Audit Table").ToList();
        var audited = tables.Where(table => table.Triggers.Any(trigger => trigger.Summary.Contains("audit", StringComparison.OrdinalIgnoreCase))).ToList();
        var filtered = tables.Count(table => table.Indexes.Any(index => index.Columns.Contains("deleted_at IS NULL", StringComparison.Ordinal)));
        var purge = claims.Of("Physical deletion after the retention period", Whole, Evidence.Claims.Retention);
        var kept = tables.Where(table => table.Retention != "not stated").ToList();
        return new AuditChapter(
            [.. Names.Select(names => Column(names, tables))],
            logs.Count == 0 ? ["none"] : [.. logs.Select(table => $"{MarkdownText.Code(table.Name)}: {MarkdownText.Inline(table.ShortDescription)}")],
            [
                $"{Box(soft.Count > 0)} Timestamp column `deleted_at`: {Tables(soft, tables.Count)}",
                $"{Box(filtered > 0)} Indexes that leave deleted rows out: {Words.Count(filtered, "table")}",
                $"{Box(kept.Count == tables.Count && kept.Count > 0)} Retention policy: stated for {kept.Count} of {Words.Count(tables.Count, "table")}",
                $"{purge.Box} {purge.Text}: {MarkdownText.Inline(purge.State)}",
            ],
            [
                $"{Box(versioned.Count > 0)} Optimistic locking with column `version`: {Tables(versioned, tables.Count)}",
                $"{Box(audited.Count > 0)} Audit trail by trigger: {Tables(audited, tables.Count)}",
                $"{Box(tables.Any(IsHistory))} Full version history tables: {(tables.Any(IsHistory) ? string.Join(", ", tables.Where(IsHistory).Select(table => MarkdownText.Code(table.Name))) : "none")}",
            ],
            [
                $"Timestamps `created_at`: {Tables(With(tables, "created_at"), tables.Count)}",
                $"Audit triggers: {Tables(audited, tables.Count)}",
                $"Soft delete: {Tables(soft, tables.Count)}",
            ]);
    }

    private static string Column(string[] names, IReadOnlyList<TableView> tables)
    {
        var found = tables.SelectMany(table => table.Columns.Where(column => names.Contains(column.Name))).ToList();
        var types = string.Join(", ", found.Select(column => column.Type + (column.NotNull ? ", not null" : ", nullable")).Distinct().Order(StringComparer.Ordinal));
        return found.Count == 0 ? $"{MarkdownText.Code(names[0])}: in no table" : $"{MarkdownText.Code(string.Join(" / ", found.Select(column => column.Name).Distinct().Order(StringComparer.Ordinal)))} ({MarkdownText.Inline(types)}): {found.Count} of {Words.Count(tables.Count, "table")}";
    }

    private static List<TableView> With(IReadOnlyList<TableView> tables, string column) => [.. tables.Where(table => table.Columns.Any(item => item.Name == column))];

    private static string Tables(List<TableView> some, int all) =>
        some.Count == 0 ? "no table" : some.Count == all ? "every table" : some.Count <= 5 ? string.Join(", ", some.Select(table => MarkdownText.Code(table.Name))) : $"{some.Count} of {Words.Count(all, "table")}";

    private static bool IsHistory(TableView table) => table.Name.EndsWith("_history", StringComparison.Ordinal) || table.Name.EndsWith("_versions", StringComparison.Ordinal);

    private static string Box(bool ticked) => ticked ? "☑" : "☐";
}
