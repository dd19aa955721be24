using System.CommandLine;
using Tenet.Cli.Importing;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet init</c>: a project to begin with, empty, from a live database or from a design document.</summary>
internal static class InitCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var folder = new Argument<string?>("dir") { Description = "The project's folder; without it the one that -p names.", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string[]>("--from") { Description = "A postgres:// URL whose schema it begins with, or design documents.", HelpName = "URL|DOC" };
        var command = new Command("init", "Begin a project: tenet.yml, db/schema, db/migrations with a first migration, db/context. Writes over nothing.") { folder, from };
        command.SetAction(async (parsed, _) =>
        {
            var target = parsed.GetValue(folder);
            var start = new ProjectStart(target ?? GlobalOptions.Read(parsed).Project);
            start.Refuse();
            var sources = parsed.GetValue(from) ?? [];
            await using var session = new Session(parsed, cancellation, Directory.Exists(start.Root) ? start.Root : Directory.GetCurrentDirectory());
            var exit = 0;
            IReadOnlyList<DumpFile> files;
            if (sources is [var url] && PostgresUrl.IsUrl(url))
            {
                var model = SourceReader.Database(url, session.Cancellation);
                foreach (var notice in model.Notices)
                {
                    session.Terminal.Warn($"not taken: {notice.What}. {notice.Why}");
                }

                files = ProjectStart.Of(model, session.Clock);
            }
            else if (sources.Length > 0)
            {
                var report = await ImportRun.RunAsync(session, [.. sources.Select(ImportCommand.Read)], bare: false, ids: null);
                files = [.. report.Schema, .. report.Context, ProjectStart.Migration(report.Model, session.Clock)];
                exit = report.Notes.Contradictions.Count > 0 ? 1 : 0;
                ImportText.Write(session.Terminal, report, start.Root, [.. files.Select(file => file.Path)]);
            }
            else
            {
                files = ProjectStart.Empty();
            }

            start.Write(files);
            session.Terminal.Json(new InitJson(start.Root, [.. files.Select(file => file.Path)]), OutputJson.Default.InitJson);
            session.Terminal.Line($"wrote {files.Count} files to {Markup.Escape(start.Root)}; next: tenet -p {Markup.Escape(start.Root)} check");
            return exit;
        });
        return command;
    }
}
