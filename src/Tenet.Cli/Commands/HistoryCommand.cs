using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.History;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet history [OBJECT]</c>: what each migration made, changed, renamed, dropped, and whether it broke clients.</summary>
internal static class HistoryCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var subject = new Argument<string?>("object")
        {
            Description = "A table, column or other object by its present or former name, e.g. public.users or users.email.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var breaking = new Option<bool>("--breaking") { Description = "Only what may break clients." };
        var command = new Command("history", "What the migrations did to each object, followed through renames.") { subject, breaking };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            var history = (await HistoryReader.ReadAsync(session))!;
            var name = parsed.GetValue(subject);
            var only = parsed.GetValue(breaking);
            var events = name is null
                ? history.Steps.SelectMany(history.Of)
                : Found(history, name).SelectMany(item => item.Events);
            var shown = events.Where(item => !only || item.Breaking is not null).ToList();
            session.Terminal.Json(HistoryJson.Of(history.Steps, shown), OutputJson.Default.HistoryJson);
            HistoryText.Write(session.Terminal, history.Steps, shown, whole: name is not null, only);
            return 0;
        });
        return command;
    }

    // A table is shown with all that belongs to it.
    private static List<ObjectHistory> Found(SchemaHistory history, string name)
    {
        var direct = history.Find(name).ToList();
        if (direct.Count == 0)
        {
            throw new TenetException(ErrorCode.ObjectNotFound, $"No migration made anything called '{name}'.", remedy: NearestName.Hint(history, name));
        }

        var names = direct.SelectMany(item => item.Names).ToHashSet();
        return [.. direct, .. history.Objects.Where(item => !direct.Contains(item) && item.Parents.Any(names.Contains))];
    }
}
