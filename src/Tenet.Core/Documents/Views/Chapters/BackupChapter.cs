using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>What is stated about backups and retention, and whether it was tried; Markdown.</summary>
public sealed record BackupChapter(string Frequency, string Rto, string Rpo, string Restore, IReadOnlyList<string> Retention, IReadOnlyList<string> ByKind, string Compliance, ClaimView Restored)
{
    private static readonly FactId Whole = new(FactKind.Schema, "", "public");

    internal static BackupChapter Of(IReadOnlyList<TableView> tables, Profile profile, ClaimViews claims)
    {
        var restored = claims.Of("Restore from a backup", Whole, Evidence.Claims.Restored);
        var kept = tables.Where(table => table.Retention != "not stated").ToList();
        return new BackupChapter(
            profile["backup.frequency"] ?? "not stated (profile key backup.frequency)",
            profile["backup.rto"] ?? "not stated",
            profile["backup.rpo"] ?? "not stated",
            $"{restored.Text}: {restored.State}",
            kept.Count == 0 ? ["no table states how long its rows are kept"] : [.. kept.Select(table => $"{MarkdownText.Code(table.Name)}: {MarkdownText.Inline(table.Retention.TrimEnd('.'))}")],
            [
                $"User data: {Kept(tables, table => table.Category is "Core Table" or "Feature Table" or "Junction Table")}",
                $"Logs: {Kept(tables, table => table.Category == "Audit Table")}",
                $"Analytics: {Kept(tables, table => table.Kind == "materialized view")}",
            ],
            claims.Of("Erasure after the retention period", Whole, Evidence.Claims.Retention).State,
            restored);
    }

    private static string Kept(IReadOnlyList<TableView> tables, Func<TableView, bool> which)
    {
        var some = tables.Where(which).ToList();
        var kept = some.Where(table => table.Retention != "not stated").ToList();
        return some.Count == 0 ? "no such table"
            : kept.Count == 0 ? $"not stated for any of {Words.Count(some.Count, "table")}"
            : string.Join("; ", kept.Select(table => $"{MarkdownText.Code(table.Name)} {MarkdownText.Inline(table.Retention.TrimEnd('.'))}")) + (kept.Count < some.Count ? $"; not stated for {some.Count - kept.Count} more" : "");
    }
}
