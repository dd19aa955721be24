using System.CommandLine;
using Tenet.Cli.Caching;
using Tenet.Cli.Documents;
using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.Project;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet docs</c>: the documents of the schema, written or compared.</summary>
internal static class DocsCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var form = new Option<string?>("--form") { Description = "Only documents of this form.", HelpName = string.Join('|', DocumentForms.Words.Select(pair => pair.Word)) };
        form.AcceptOnlyFromAmong([.. DocumentForms.Words.Select(pair => pair.Word)]);
        var check = new Option<bool>("--check") { Description = "Write nothing; exit status 1 where a document is not true." };
        var strict = new Option<bool>("--strict") { Description = "What context files lack counts as wrong too." };
        var output = new Option<string?>("--out") { Description = "Write into this folder of the project, in place of where the project says.", HelpName = "DIR" };
        var adopt = new Option<bool>("--adopt") { Description = "Move lines that were added to generated parts into human text." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Give up what was edited in generated parts; human text stays." };
        var command = new Command("docs", "Write the documents of the schema, or compare them with it.") { form, check, strict, output, adopt, overwrite };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var wanted = parsed.GetValue(form) is { } word ? DocumentForms.Words.First(pair => pair.Word == word).Form : (DocumentForm?)null;
            var run = new DocumentRun(session, Documents(session.Project.Settings, wanted, parsed.GetValue(output)), parsed.GetValue(strict));
            if (parsed.GetValue(check))
            {
                var report = await run.CheckAsync();
                session.Terminal.Json(DocsJson.Of(report), OutputJson.Default.DocsJson);
                DocsText.WriteCheck(session.Terminal, report);
                if (report.IsTrue)
                {
                    await Verdicts.KeepAsync(session);
                }

                return report.IsTrue ? 0 : 1;
            }

            var written = await run.WriteAsync(parsed.GetValue(adopt), parsed.GetValue(overwrite));
            session.Terminal.Json(DocsJson.Of(written), OutputJson.Default.DocsJson);
            DocsText.WriteWritten(session.Terminal, written);
            return 0;
        });
        return command;
    }

    /// <summary>The documents of a project, narrowed or moved by options.</summary>
    public static IReadOnlyList<DocumentSettings> Documents(ProjectSettings settings, DocumentForm? form, string? folder)
    {
        IReadOnlyList<DocumentSettings> configured = settings.Documents.Count > 0 ? settings.Documents : DocumentForms.Default;
        if (configured.GroupBy(document => document.Path).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new TenetException(ErrorCode.ProjectFileInvalid, $"Two documents have the path '{twice.Key}'.", ProjectFile.Name);
        }

        var chosen = configured.Where(document => form is null || document.Form == form).ToList();
        if (chosen.Count == 0)
        {
            chosen = [.. DocumentForms.Default.Append(DocumentForms.Site).Where(document => document.Form == form)];
        }

        // A site is a folder itself: asked for alone, it is made in the one that is named.
        return folder is null ? chosen : form == DocumentForm.Site && chosen.Count == 1 ? [chosen[0] with { Path = folder.TrimEnd('/') }] : [.. chosen.Select(document => document with { Path = $"{folder.TrimEnd('/')}/{document.Path.Split('/')[^1]}" })];
    }
}
