using System.Globalization;
using Tenet.Cli.Output;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Tells what happens while migrations run: what is done as a result, the rest for those who wait.</summary>
internal sealed class RunTeller(Terminal terminal, bool verbose)
{
    private readonly Lock turn = new();

    public void Tell(RunEvent happened)
    {
        lock (turn)
        {
            switch (happened)
            {
                case RunEvent.Ended ended:
                    terminal.Line(RunText.Of(ended.Migration));
                    break;
                case RunEvent.WaitsForRunner waits:
                    terminal.Say("waiting for another runner");
                    Others(waits.Holders);
                    break;
                case RunEvent.StepBegins step:
                    terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{step.Migration.Version} step {step.Step} of {step.Of}: {step.Statement}"));
                    break;
                case RunEvent.StepFound found:
                    terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{found.Migration.Version} step {found.Step} was done before; the schema shows it"));
                    break;
                case RunEvent.DropsLeftover leftover:
                    terminal.Say($"dropping {leftover.Index}, which an earlier try left half-built");
                    break;
                case RunEvent.Blocked blocked:
                    terminal.Say("waiting for a lock");
                    Others(blocked.By);
                    break;
                case RunEvent.TriesAgain again:
                    terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{again.Why}; try {again.Tried + 1} in {again.Wait.TotalSeconds:0.0} s, and others go first"));
                    break;
                case RunEvent.Fills fills:
                    terminal.Say(RunText.Of(fills.Progress));
                    break;
                case RunEvent.Builds builds:
                    terminal.Say(RunText.Of(builds.Progress));
                    break;
            }
        }
    }

    private void Others(IReadOnlyList<OtherSession> sessions)
    {
        foreach (var session in sessions)
        {
            terminal.Say($"  held by {session}");
            if (verbose && session.Query.Length > 0)
            {
                terminal.Say($"    {session.Query.ReplaceLineEndings(" ")}");
            }
        }
    }
}
