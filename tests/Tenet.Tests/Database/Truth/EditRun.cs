using System.CommandLine;
using Tenet.Cli;
using Tenet.Cli.Documents;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Views;
using Tenet.Core.Project;

namespace Tenet.Tests.Database.Truth;

/// <summary>An example whose schema, history and context are read once, so that many edits of its documents can be compared.</summary>
public sealed class EditRun
{
    public const string Example = "vibecoder";

    private readonly Lazy<Task<(DocumentGenerator Generator, DocumentComparison Comparison, DocumentFiles Files, IReadOnlyList<DocumentSettings> Documents)>> opened = new(OpenAsync);

    /// <summary>What is said of the document after the edit; null where it is taken for true.</summary>
    internal async Task<IReadOnlyList<Untruth>?> CheckAsync(DocumentEdit edit)
    {
        var (generator, comparison, files, documents) = await opened.Value;
        var text = edit.Apply(files.Read(edit.Path)!);
        GeneratedDocument document;
        lock (generator)
        {
            document = documents.FirstOrDefault(settings => settings.Path == edit.Path) is { } settings
                ? generator.Generate(settings, text)
                : generator.Artifacts(path => path == edit.Path ? text : files.Read(path)).Single(artifact => artifact.Path == edit.Path);
        }

        return document.IsTrue ? null : comparison.Compare(text, document.Text, edit.Path);
    }

    private static async Task<(DocumentGenerator, DocumentComparison, DocumentFiles, IReadOnlyList<DocumentSettings>)> OpenAsync()
    {
        var folder = Repository.At("examples", Example);
        var root = new RootCommand();
        GlobalOptions.AddTo(root);
        await using var session = new Session(root.Parse(["-p", folder]), CancellationToken.None, wholeProject: true);
        var files = new DocumentFiles(folder);
        var view = SchemaView.Of(await DocumentSourceReader.ReadAsync(session, files));
        IReadOnlyList<DocumentSettings> documents = session.Project.Settings.Documents.Count > 0 ? session.Project.Settings.Documents : DocumentForms.Default;
        return (new DocumentGenerator(view, new TemplateEngine([]), TimeProvider.System, documents), new DocumentComparison(view), files, documents);
    }
}
