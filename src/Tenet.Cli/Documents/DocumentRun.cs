using Tenet.Cli.Sources;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Site;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Tenet.Core.Text;

namespace Tenet.Cli.Documents;

/// <summary>Makes all documents of a project; nothing is written before all are made.</summary>
internal sealed class DocumentRun(Session session, IReadOnlyList<DocumentSettings> all, bool strict = false)
{
    private readonly IReadOnlyList<DocumentSettings> wanted = [.. all.Where(settings => settings.Form != DocumentForm.Site)];
    private readonly DocumentFiles files = new(session.Project.Root);
    private readonly Dictionary<string, string?> standing = [];

    public async Task<DocumentReport> WriteAsync(bool adopt, bool overwrite)
    {
        var (generator, pages, view, known) = await OpenAsync();
        var (made, sites) = await BesideSitesAsync(view, pages, () =>
        {
            var made = Made(generator, adopt, overwrite);
            return (Documents: made, Findings: Findings(made, view, known));
        });
        foreach (var document in made.Documents.Where(document => !document.IsTrue))
        {
            files.Write(document);
        }

        sites.ForEach(files.Write);

        // Ids that the documents show come after them: a document that could not be written leaves no trace in the registry.
        var context = session.Project.Context.Write(known.Bound, known.Ids);
        return new DocumentReport(made.Documents, new Dictionary<string, IReadOnlyList<Untruth>>(), made.Findings, sites, context, Checked: false);
    }

    private List<GeneratedDocument> Made(DocumentGenerator generator, bool adopt, bool overwrite)
    {
        var made = new List<GeneratedDocument>();
        foreach (var settings in wanted)
        {
            var existing = standing[settings.Path];
            var document = session.Timed($"{settings.Path} made", () => generator.Generate(settings, existing));
            if (document.Edit == HandEdit.Generated && adopt && existing is not null)
            {
                var moved = Adoption.Find(existing, document.Text, settings.Path);
                document = generator.Generate(settings, existing, moved.Texts) with { Edit = moved.Rest.Count == 0 ? HandEdit.None : HandEdit.Generated };
            }

            made.Add(Allowed(document, overwrite));
        }

        if (wanted.Any(settings => settings.Form == DocumentForm.Outline))
        {
            made.AddRange(generator.Artifacts(files.Read).Select(document => Allowed(document, overwrite)));
        }

        return made;
    }

    /// <param name="read">What is known already; null to read it.</param>
    public async Task<DocumentReport> CheckAsync(ProjectKnowledge? read = null)
    {
        var (generator, pages, view, known) = await OpenAsync(read);
        var (report, sites) = await BesideSitesAsync(view, pages, () => Compared(generator, view, known));
        return report with { Sites = sites };
    }

    private DocumentReport Compared(DocumentGenerator generator, SchemaView view, ProjectKnowledge known)
    {
        var made = wanted.Select(settings => generator.Generate(settings, standing[settings.Path])).ToList();
        if (wanted.Any(settings => settings.Form == DocumentForm.Outline))
        {
            made.AddRange(generator.Artifacts(files.Read));
        }

        var comparison = new DocumentComparison(view);
        var differences = made.Where(document => document is { IsTrue: false, Existing: not null })
            .ToDictionary(document => document.Path, document => comparison.Compare(document.Existing!, document.Text, document.Path));
        var context = session.Project.Context.Changes(known.Bound, known.Ids).Select(change => change.Path).ToList();
        return new DocumentReport(made, differences, Findings(made, view, known), [], context, Checked: true);
    }

    // Documents and sites do not know of each other, and there is more than one core.
    private async Task<(T Made, List<SiteReport> Sites)> BesideSitesAsync<T>(SchemaView view, Task<SiteTemplates>? templates, Func<T> make)
    {
        var sites = Task.Run(async () => templates is null ? [] : Sites(view, await templates));
        try
        {
            return (make(), await sites);
        }
        catch
        {
            // Nothing runs on behind an error, and that of a document is told before that of a site.
            await Task.WhenAny(sites);
            throw;
        }
    }

    private List<SiteReport> Sites(SchemaView view, SiteTemplates templates) => session.Timed<List<SiteReport>>("site made", () =>
    {
        var pages = new SiteGenerator(view, templates).Generate();
        return [.. all.Where(settings => settings.Form == DocumentForm.Site).Select(site => files.Compare(site.Path, pages))];
    });

    private List<DocumentFinding> Findings(List<GeneratedDocument> made, SchemaView view, ProjectKnowledge known) =>
        session.Timed<List<DocumentFinding>>("links, cells and words looked at", () => [.. Findings(made, view), .. CommentCheck.Check(view, strict) is { } silent ? new[] { silent } : [], .. ContextFindings.Of(known.Findings, strict)]);

    private List<DocumentFinding> Findings(List<GeneratedDocument> made, SchemaView view)
    {
        var texts = made.ToDictionary(document => document.Path, document => document.Text);
        var check = new DocumentCheck(view, path => texts.GetValueOrDefault(path) ?? (files.IsFile(path) ? files.Read(path) : null), path => texts.ContainsKey(path) || files.Exists(path));
        return [.. AtOnce.Make([.. made.Where(document => document.Form is not null)], document => check.Check(document, wanted.First(settings => settings.Path == document.Path), session.Clock).ToList()).SelectMany(found => found)];
    }

    // The pages are null where the project has no site.
    private async Task<(DocumentGenerator Generator, Task<SiteTemplates>? Pages, SchemaView View, ProjectKnowledge Known)> OpenAsync(ProjectKnowledge? read = null)
    {
        // Paths are looked at before a server starts for them, and templates are compiled while the schema is read.
        foreach (var settings in wanted)
        {
            standing[settings.Path] = files.Read(settings.Path);
        }

        List<TemplateText> own = [.. files.Templates(session.Project.Settings.Templates)];
        var templates = Task.Run(() => new TemplateEngine(own));
        var pages = all.Any(settings => settings.Form == DocumentForm.Site) ? Task.Run(() => new SiteTemplates(own)) : null;
        var known = read ?? await ProjectKnowledge.ReadAsync(session);
        var view = session.Timed("view made", () => SchemaView.Of(DocumentSourceReader.Of(session, files, known)));
        return (new DocumentGenerator(view, await templates, session.Clock, wanted), pages, view, known);
    }

    private GeneratedDocument Allowed(GeneratedDocument document, bool overwrite)
    {
        if (document.IsTrue || document.Edit == HandEdit.None || (overwrite && document.Edit == HandEdit.Generated))
        {
            return document;
        }

        if (document.Edit == HandEdit.Foreign)
        {
            throw new TenetException(
                ErrorCode.OutputRefused, "The file was not written by Tenet, and is not overwritten.", files.Shown(document.Path), "Move it away, or name another path under 'documents' in tenet.yml.");
        }

        var diff = UnifiedDiff.Of(document.Existing!, document.Text, document.Path, "the schema");
        throw new TenetException(ErrorCode.DocumentEdited, "A generated part of the document was edited by hand; nothing was written.", files.Shown(document.Path), details: diff.TrimEnd('\n').Split('\n'));
    }
}
