using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet dump SOURCE</c>: SQL that recreates the schema.</summary>
internal static class DumpCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var source = Arguments.Source("source");
        var split = new Option<bool>("--split") { Description = "A file per object, in the folder that --out names." };
        var output = new Option<string?>("--out", "-o") { Description = "Write to this file, or with --split to this folder.", HelpName = "PATH" };
        var command = new Command("dump", "SQL that recreates the schema of SOURCE on an empty server.") { source, split, output };
        command.SetAction(async (parsed, _) =>
        {
            var isSplit = parsed.GetValue(split);
            var path = parsed.GetValue(output);
            if (isSplit && path is null)
            {
                throw new TenetException(ErrorCode.UsageWrong, "--split writes many files: name their folder with --out DIR.");
            }

            await using var session = new Session(parsed, cancellation);
            var model = await SourceReader.ReadAloneAsync(session, parsed.GetRequiredValue(source));
            foreach (var notice in model.Notices)
            {
                session.Terminal.Warn($"not dumped: {notice.What}. {notice.Why}");
            }

            return isSplit ? WriteFolder(session.Terminal, model, path!) : WriteFile(session.Terminal, model, path);
        });
        return command;
    }

    private static int WriteFile(Terminal terminal, SchemaModel model, string? path)
    {
        var sql = DumpScript.ToText(model);
        if (path is not null)
        {
            TextFile.Write(path, sql);
            terminal.Say($"wrote {path}");
        }
        else
        {
            terminal.Text(sql);
        }

        terminal.Json(new DumpJson(path is null ? sql : null, path, null, model.Notices), OutputJson.Default.DumpJson);
        return 0;
    }

    private static int WriteFolder(Terminal terminal, SchemaModel model, string folder)
    {
        var files = DumpFiles.Split(model);
        DumpFolder.Write(folder, files);
        terminal.Say($"wrote {files.Count} files to {folder}");
        terminal.Json(new DumpJson(null, folder, [.. files.Select(file => file.Path)], model.Notices), OutputJson.Default.DumpJson);
        return 0;
    }
}
