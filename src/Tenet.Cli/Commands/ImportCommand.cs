using System.CommandLine;
using Tenet.Cli.Importing;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.Importing.Reading;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet import DOC…</c>: design documents become a schema and its context.</summary>
internal static class ImportCommand
{
    private const int MostBytes = 8 << 20;

    public static Command Create(CancellationToken cancellation)
    {
        var documents = new Argument<string[]>("doc") { Description = "A Markdown document that describes tables.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out", "-o") { Description = "The project to write; without it the one that -p names.", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Write over what an earlier import wrote." };
        var bare = new Option<bool>("--bare") { Description = "Only what the documents say: no conventions." };
        var ids = new Option<string?>("--ids") { Description = "How rows are named: uuid or uuid-v7.", HelpName = "uuid|uuid-v7" };
        ids.AcceptOnlyFromAmong("uuid", "uuid-v7");
        var command = new Command("import", "Write db/schema and db/context from design documents. Exit status 1 where they contradict themselves or PostgreSQL.") { documents, output, force, bare, ids };
        command.SetAction(async (parsed, _) =>
        {
            var sources = parsed.GetRequiredValue(documents).Select(Read).ToList();
            var folder = parsed.GetValue(output);
            await using var session = new Session(parsed, cancellation, Directory.Exists(folder) ? folder : null);
            var target = new ImportFolder(folder ?? session.Project.Root, parsed.GetValue(force));
            target.Refuse([]);
            var report = await ImportRun.RunAsync(session, sources, parsed.GetValue(bare), parsed.GetValue(ids));
            var written = report.Schema.Concat(target.Mine(report.Context)).Select(file => file.Path).ToList();
            target.Write(report);
            session.Terminal.Json(ImportJson.Of(report, written), OutputJson.Default.ImportJson);
            ImportText.Write(session.Terminal, report, folder ?? session.Project.Root, written);
            return report.Notes.Contradictions.Count > 0 ? 1 : 0;
        });
        return command;
    }

    public static SourceDocument Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new TenetException(ErrorCode.ImportDocumentUnsuitable, Directory.Exists(path) ? "This is a folder." : "There is no such file.", path);
        }

        return new FileInfo(path).Length > MostBytes
            ? throw new TenetException(ErrorCode.ImportDocumentUnsuitable, $"The file is larger than {MostBytes >> 20} MB.", path)
            : new SourceDocument(path, TextFile.Read(path, path));
    }
}
