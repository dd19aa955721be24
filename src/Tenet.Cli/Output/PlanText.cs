using Tenet.Cli.Planning;
using Tenet.Core.Evidence;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;

namespace Tenet.Cli.Output;

/// <summary>A plan as text: its dangers, the steps by phase with what they were seen to do, the way back, the proof.</summary>
internal static class PlanText
{
    public static void Write(Terminal terminal, PlannedChange change, Acceptance accepted)
    {
        Hazards(terminal, change.Up, accepted);
        foreach (var pair in change.MaybeRenamed)
        {
            terminal.Line($"[yellow]perhaps renamed:[/] {Markup.Escape(pair.From.ToString())} -> {Markup.Escape(pair.To.ToString())}; say --rename {Markup.Escape(Acceptance.Shell(pair.Option))} where it is so");
        }

        if (change.Up.IsEmpty)
        {
            terminal.Line("[green]nothing to do[/]");
        }

        Steps(terminal, change.Up, change.Proof);
        Back(terminal, change.Down);
        if (change.Proof is { } proof)
        {
            Proof(terminal, proof);
        }

        NoticeText.Write(terminal, change.Notices);
    }

    private static void Hazards(Terminal terminal, MigrationPlan plan, Acceptance accepted)
    {
        foreach (var hazard in plan.Hazards)
        {
            var colour = HazardName.NeedsConsent(hazard.Class) ? "red" : "yellow";
            var consent = !HazardName.NeedsConsent(hazard.Class) ? "" : accepted.Has(hazard) ? " [grey](accepted)[/]" : $" [grey](--accept {Markup.Escape(Acceptance.Shell(HazardName.Of(hazard)))})[/]";
            terminal.Line($"[{colour}]{HazardName.Word(hazard.Class)}:[/] {Markup.Escape(hazard.Subject.ToString())}. {Markup.Escape(hazard.Why)}{consent}");
        }
    }

    private static void Steps(Terminal terminal, MigrationPlan plan, PlanProof? proof)
    {
        var number = 0;
        foreach (var part in PlanPart.Of(plan))
        {
            terminal.Line($"[bold]phase {part.Phase}[/], {(part.InTransaction ? "one transaction" : "outside of a transaction")}");
            var last = "";
            foreach (var step in part.Steps)
            {
                var head = $"{PlanScript.Word(step.Action)} {step.Subject}";
                if (head != last)
                {
                    terminal.Line("  " + Markup.Escape(last = head));
                }

                foreach (var line in (step.Sql + ";").Split('\n'))
                {
                    terminal.Line("      " + Markup.Escape(line));
                }

                foreach (var line in proof is not null && number < proof.Steps.Count ? VerificationText.Lines(proof.Steps[number], all: false) : [])
                {
                    terminal.Line($"    [grey]{Markup.Escape(line)}[/]");
                }

                number++;
            }
        }
    }

    private static void Back(Terminal terminal, MigrationPlan back)
    {
        if (!back.IsEmpty)
        {
            terminal.Line($"[bold]way back[/]: {back.Steps.Count} {(back.Steps.Count == 1 ? "step" : "steps")}");
        }

        foreach (var hazard in back.Hazards.Where(hazard => HazardName.NeedsConsent(hazard.Class)))
        {
            terminal.Line($"  {HazardName.Word(hazard.Class)}: {Markup.Escape(hazard.Subject.ToString())}. {Markup.Escape(hazard.Why)}");
        }
    }

    private static void Proof(Terminal terminal, PlanProof proof)
    {
        terminal.Line($"[bold]proof[/]: {VerdictWord.Of(proof.Verdict)}");
        foreach (var claim in proof.Claims)
        {
            var mark = claim is { Claim: MigrationClaims.BringsBack, Verdict: Verdict.Refuted } ? "[yellow]not so[/]" : VerdictWord.Of(claim.Verdict);
            terminal.Line($"  {mark} {claim.Claim}{(claim.Detail is null ? "" : ": " + Markup.Escape(claim.Detail))}");
        }
    }
}
