using System.CommandLine;
using Tenet.Cli.Isolation;
using Tenet.Cli.Output;
using Tenet.Core.Isolation;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet prove isolation</c>: tenants are attacked, with rows.</summary>
internal static class ProveIsolationCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var attack = new Option<string[]>("--attack") { Description = "Make this attack alone, or those of this family; may be given more than once.", HelpName = "ATTACK" };
        var scripts = new Option<string?>("--scripts") { Description = "Write the script of each leak into this folder, for psql.", HelpName = "DIR" };
        var command = new Command("isolation", "Attacks each tenant as the others could, over every table, verb and path. Exit status 1 where something can be reached, or nobody can say.") { attack, scripts };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var report = await IsolationRun.OfAsync(session, Chosen(parsed.GetValue(attack) ?? []));
            var written = parsed.GetValue(scripts) is { } folder ? ScriptFolder.Write(folder, report) : [];
            session.Terminal.Json(IsolationJson.Of(report, written), OutputJson.Default.IsolationJson);
            IsolationText.Write(session.Terminal, report, written, session.Options.Verbose);
            return report.Passed ? 0 : 1;
        });
        return command;
    }

    private static IReadOnlyList<Attack> Chosen(string[] names) => names.Length == 0 ? AttackBook.All : [.. names.SelectMany(AttackBook.Named).Distinct()];
}
