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
        var html = new Option<string?>("--html") { Description = "Write the matrix as a page that needs nothing else.", HelpName = "FILE" };
        var write = new Option<bool>("--write") { Description = "Keep the records in db/evidence, where documents find them." };
        var mutate = new Option<bool>("--mutate") { Description = "Weaken the schema, one change at a time, and tell which of them no attack notices." };
        var sample = new Option<int?>("--sample") { Description = "With --mutate: try so many of the changes, spread over all.", HelpName = "N" };
        var command = new Command("isolation", "Attacks each tenant as the others could, over every table, verb and path. Exit status 1 where something can be reached, or nobody can say.")
            { attack, scripts, html, write, mutate, sample };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            if (parsed.GetValue(mutate))
            {
                return await MutateAsync(session, parsed.GetValue(sample));
            }

            var chosen = parsed.GetValue(attack) ?? [];
            var report = await IsolationRun.OfAsync(session, chosen.Length == 0 ? AttackBook.All : [.. chosen.SelectMany(AttackBook.Named).Distinct()]);
            List<string> written = [.. parsed.GetValue(scripts) is { } folder ? ScriptFolder.Write(folder, report) : []];
            if (parsed.GetValue(html) is { } page)
            {
                Projects.TextFile.Write(page, IsolationPage.Of(report, session.Project.Settings.Project ?? "tenet"));
                written.Add(page);
            }

            // Some attacks prove nothing of a table: records are of all.
            written.AddRange(parsed.GetValue(write) && chosen.Length == 0 ? await IsolationEvidence.WriteAsync(session, report) : []);
            session.Terminal.Json(IsolationJson.Of(report, written), OutputJson.Default.IsolationJson);
            IsolationText.Write(session.Terminal, report, written, session.Options.Verbose);
            return report.Passed ? 0 : 1;
        });
        return command;
    }

    private static async Task<int> MutateAsync(Session session, int? sample)
    {
        var report = await IsolationRun.MutateAsync(session, sample);
        session.Terminal.Json(MutationJson.Of(report), OutputJson.Default.MutationJson);
        MutationText.Write(session.Terminal, report, session.Options.Verbose);
        return report.Passed ? 0 : 1;
    }
}
