using System.Collections.Concurrent;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Tests.Unit.Documents;

namespace Tenet.Tests.Database.Truth;

/// <summary>Makes and compares all documents of a model, as the command does, without files.</summary>
internal sealed class TruthDesk
{
    // Compiling templates takes longer than filling them, and an engine fills one document at a time.
    private static readonly ConcurrentBag<TemplateEngine> Engines = [];

    private readonly Dictionary<string, string> ids = [];

    /// <summary>The texts as they are written first.</summary>
    public IReadOnlyDictionary<string, string> Write(SchemaModel model)
    {
        var tables = model.Facts.Where(fact => fact is Table or View or MaterializedView).Select(fact => fact.Id.ToString()).ToList();
        foreach (var table in tables)
        {
            ids.TryAdd(table, $"DBT-{ids.Count + 1:000}");
        }

        return Make(model, new Dictionary<string, string>(), "2026-01-01T00:00:00Z").Documents.ToDictionary(document => document.Path, document => document.Text);
    }

    /// <summary>The documents that a model makes false.</summary>
    public IReadOnlyList<(string Path, bool IsForm, IReadOnlyList<Untruth> Untruths)> Check(SchemaModel model, IReadOnlyDictionary<string, string> texts)
    {
        var (documents, view) = Make(model, texts, "2026-06-01T00:00:00Z");
        var comparison = new DocumentComparison(view);
        return [.. documents.Where(document => !document.IsTrue).Select(document => (document.Path, document.Form is not null, comparison.Compare(document.Existing!, document.Text, document.Path)))];
    }

    private (IReadOnlyList<GeneratedDocument> Documents, SchemaView View) Make(SchemaModel model, IReadOnlyDictionary<string, string> texts, string now)
    {
        var view = SchemaView.Of(new DocumentSources
        {
            Project = "truth",
            Model = model,
            Profile = ProjectFile.ParseProfile("env: dev\nhttp_port: 4100\n", "profile.yml"),
            Ids = id => ids.GetValueOrDefault(id.ToString()),
        });
        var engine = Engines.TryTake(out var idle) ? idle : new TemplateEngine([]);
        var generator = new DocumentGenerator(view, engine, new FixedClock(now), DocumentForms.Default);
        IReadOnlyList<GeneratedDocument> documents =
            [.. DocumentForms.Default.Select(settings => generator.Generate(settings, texts.GetValueOrDefault(settings.Path))), .. generator.Artifacts(texts.GetValueOrDefault)];
        Engines.Add(engine);
        return (documents, view);
    }
}
