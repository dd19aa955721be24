using Tenet.Core.Documents.Text;
using Tenet.Core.Documents.Views;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Forms;

/// <summary>Files that a document names, each with whether it is there; Markdown.</summary>
public sealed record FileView
{
    private static readonly string[] SeedFiles = ["db/seed.sql", "supabase/seed.sql", "prisma/seed.ts"];

    public required IReadOnlyList<string> Inputs { get; init; }

    public required IReadOnlyList<string> Map { get; init; }

    public required IReadOnlyList<string> Artifacts { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required IReadOnlyList<string> Documents { get; init; }

    public required IReadOnlyList<string> Seeds { get; init; }

    internal static FileView Of(DocumentSettings settings, IReadOnlyList<DocumentSettings> all, DocumentSources sources)
    {
        string[] inputs = ["refs/domain-research.md", "refs/er-diagrams.md", "refs/data-requirements.md"];
        return new FileView
        {
            Inputs = [.. inputs.Select(path => $"{MarkdownText.Code(path)}{(sources.Exists(path) ? "" : " (missing)")}")],
            Map =
            [
                $"{MarkdownText.Code("/" + Forms.Artifacts.CanonicalSchema)} → the whole schema as SQL, in an order that loads",
                $"{MarkdownText.Code("/" + sources.Settings.Migrations.Path.TrimEnd('/') + "/")} → migration folder{(sources.Exists(sources.Settings.Migrations.Path) ? "" : " (missing)")}",
                $"{MarkdownText.Code("/" + Forms.Artifacts.DataModel)} → data model documentation",
            ],
            Artifacts =
            [
                $"Entity table → saved at {MarkdownText.Code(Forms.Artifacts.EntityTable)}",
                $"Relationship list → saved at {MarkdownText.Code(Forms.Artifacts.RelationshipList)}",
                $"ER notes → saved at {MarkdownText.Code(Forms.Artifacts.ErNotes)}",
            ],
            Related = [.. settings.Related.Select(path => Link(settings.Path, path))],
            Documents = [.. all.Where(document => document.Path != settings.Path).Select(document => Link(settings.Path, document.Path))],
            Seeds = [.. SeedFiles.Where(sources.Exists).Select(MarkdownText.Code)],
        };
    }

    private static string Link(string from, string to) => $"[{MarkdownText.Inline(to.Split('/')[^1])}](<{RelativePath.From(from, to)}>)";
}
