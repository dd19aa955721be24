using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet context</c>: what people wrote about tables and views, held against the schema.</summary>
internal static class ContextCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var write = new Option<bool>("--write") { Description = "Rewrite names that migrations changed, and the registry of stable ids." };
        var command = new Command("context", "The stable ids, and whether the files under db/context are true. Exit status 1 where not.") { write };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var known = await ProjectKnowledge.ReadAsync(session);
            var written = parsed.GetValue(write) ? session.Project.Context.Write(known.Bound, known.Ids) : [];
            session.Terminal.Json(ContextJson.Of(known, written), OutputJson.Default.ContextJson);
            ContextText.Write(session.Terminal, known, written);
            return known.Findings.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
