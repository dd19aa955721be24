using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;
using Tenet.Core.Diffing;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet diff A B</c>: the facts that differ, attribute by attribute.</summary>
internal static class DiffCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var first = Arguments.Source("a");
        var second = Arguments.Source("b");
        var columnOrder = new Option<bool>("--column-order") { Description = "Report columns that stand in another order, too." };
        var command = new Command("diff", "The facts that differ between A and B. Exit status 1 where any does.") { first, second, columnOrder };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, twoSchemas: true);
            var (a, b) = (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
            // Two cores: neither waits for the other; if one fails the other is awaited, so that nothing runs on unseen.
            var read = await Task.WhenAll(SourceReader.ReadAsync(session, a), SourceReader.ReadAsync(session, b));
            var (before, after) = (read[0], read[1]);
            var changes = SchemaDiff.Compare(before, after, session.Project.Settings.Ignore.Matches, parsed.GetValue(columnOrder));
            var notices = before.Notices.Union(after.Notices).ToList();
            session.Terminal.Json(DiffJson.Of(changes, notices), OutputJson.Default.DiffJson);
            DiffText.Write(session.Terminal, changes, "A", "B");
            NoticeText.Write(session.Terminal, notices);
            if (changes.Count == 0)
            {
                session.Terminal.Line("[green]no differences[/]");
            }

            return changes.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
