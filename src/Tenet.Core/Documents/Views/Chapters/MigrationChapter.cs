using Tenet.Core.Documents.Text;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>The migrations as they are; Markdown.</summary>
public sealed record MigrationChapter(
    IReadOnlyList<string> Rules, string Format, string Example, IReadOnlyList<string> Changes, IReadOnlyList<string> VersionControl, string Tree, string Names, string Folder, string New)
{
    private static readonly FactId Whole = new(FactKind.Schema, "", "public");

    internal static MigrationChapter Of(DocumentSources sources, ClaimViews claims)
    {
        var all = sources.Migrations?.Migrations ?? [];
        var down = all.Count(migration => migration.Down is { IsBlank: false });
        var single = all.Count(migration => migration.Transactional != false);
        var last = all.Count > 0 ? File(all[^1]) : "–";
        var reversible = claims.Of("All migrations reversible", Whole, Evidence.Claims.MigrationsReversible);
        var lossless = claims.Of("No data loss in up migrations", Whole, Evidence.Claims.MigrationsLossless);
        var staged = claims.Of("Migrations tested before production", Whole, Evidence.Claims.MigrationsTested);
        var backup = claims.Of("Backup before major migrations", Whole, Evidence.Claims.BackupBeforeMigration);
        var layout = sources.Migrations?.Layout ?? MigrationLayout.Timestamp;
        var breaking = sources.History is null ? 0 : sources.History.Objects.SelectMany(item => item.Events).Where(item => item.Breaking is not null).Select(item => item.Step).Distinct().Count();
        var folder = sources.Settings.Migrations.Path.TrimEnd('/');
        return new MigrationChapter(
            [
                $"{reversible.Box} {reversible.Text} ({down} of {all.Count} have a way back): {MarkdownText.Inline(reversible.State)}",
                $"{lossless.Box} {lossless.Text}: {MarkdownText.Inline(lossless.State)}",
                $"{staged.Box} {staged.Text}: {MarkdownText.Inline(staged.State)}",
                $"{backup.Box} {backup.Text}: {MarkdownText.Inline(backup.State)}",
                $"{(all.Count > 0 && single == all.Count ? "☑" : "☐")} Migrations are atomic: {single} of {all.Count} run in one transaction",
            ],
            MarkdownText.Code(FormatOf(layout)),
            MarkdownText.Code(last),
            [
                $"{Words.Count(all.Count, "migration")} replayed in order, from an empty database",
                $"{Words.Count(breaking, "migration")} may break a client that was written before",
            ],
            [
                $"{Words.Count(all.Count, "migration")} in {MarkdownText.Code(folder)}, layout {LayoutWord(layout)}",
                $"{down} of {all.Count} have a way back",
                all.Count > 0 ? $"The last is {MarkdownText.Code(last)}" : "There is none yet",
            ],
            Draw(folder, [.. all.Select(File)]),
            string.Join("\n", all.TakeLast(2).Select(File)),
            folder,
            FormatOf(layout));
    }

    private static string File(Migration migration) =>
        migration.Path.EndsWith("/migration.sql", StringComparison.Ordinal) ? migration.Path[..^"/migration.sql".Length] : migration.Path;

    private static string LayoutWord(MigrationLayout layout) => MigrationLayouts.Word(layout);

    private static string Draw(string folder, List<string> files) =>
        files.Count == 0 ? $"{folder}/" : $"{folder}/\n" + string.Join("\n", files.Select((file, i) => (i == files.Count - 1 ? "  └── " : "  ├── ") + MarkdownText.OneLine(file)));

    private static string FormatOf(MigrationLayout layout) => layout switch
    {
        MigrationLayout.Sequential => "NNN_description.sql",
        MigrationLayout.Prisma => "YYYYMMDDHHMMSS_description/migration.sql",
        MigrationLayout.Supabase or MigrationLayout.Dbmate => "YYYYMMDDHHMMSS_description.sql",
        MigrationLayout.Flyway => "V1__description.sql",
        MigrationLayout.GolangMigrate => "NNNNNN_description.up.sql",
        _ => "YYYYMMDD_HHMMSS_description.sql",
    };
}
