using Tenet.Core.Evidence;
using Tenet.Core.History;
using Tenet.Core.Observation;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What was seen of migrations, as text.</summary>
internal static class VerificationText
{
    // As wide as the longest verdict.
    private const int Width = 10;

    /// <param name="terminal">Where to.</param>
    /// <param name="verifications">One a migration.</param>
    /// <param name="breaking">What breaks clients, by the file of the migration.</param>
    /// <param name="findings">What the rules found in them.</param>
    /// <param name="all">Tell weak locks and small matters as well.</param>
    public static void Write(
        Terminal terminal, IReadOnlyList<MigrationVerification> verifications, IReadOnlyDictionary<string, List<HistoryEvent>> breaking, IReadOnlyList<Finding> findings, bool all)
    {
        foreach (var item in verifications)
        {
            terminal.Line($"[bold]{Markup.Escape(item.Version)}[/] {Markup.Escape(item.Name)}");
            foreach (var claim in item.Claims)
            {
                terminal.Line($"  {Mark(claim)} {claim.Claim}{(claim.Detail is null ? "" : ": " + Markup.Escape(claim.Detail))}");
            }

            if (item.Claims is [{ Verdict: Verdict.Proved }, _])
            {
                terminal.Line("  [grey]no way back is written[/]");
            }

            foreach (var change in breaking.GetValueOrDefault(item.Path) ?? [])
            {
                terminal.Line($"  [red]breaking[/]   {Markup.Escape(change.Id.ToString())}: {Markup.Escape(change.Breaking!)}");
            }

            foreach (var statement in item.Statements)
            {
                foreach (var line in Lines(statement, all))
                {
                    terminal.Line($"  [grey]line {LineOf(statement.Place)}[/] {Markup.Escape(line)}");
                }
            }

            foreach (var finding in findings.Where(finding => VerificationJson.IsOf(finding, item) && (all || finding.Severity > Severity.Note)))
            {
                terminal.Line($"  {LintText.Marked(finding, Width)} {(finding.IsOfWhole ? "" : $"[grey]line {LineOf(finding.Place!)}[/] ")}{Markup.Escape(finding.Message)} [grey]{finding.Rule}[/]");
            }

            foreach (var table in all ? item.WithoutRows : [])
            {
                terminal.Line($"  [grey]no rows:[/] {Markup.Escape(table)}");
            }
        }
    }

    /// <summary>What a statement was seen to do, a line each.</summary>
    public static IEnumerable<string> Lines(StatementObservation statement, bool all)
    {
        if (!statement.InTransaction)
        {
            yield return "runs outside of a transaction";
        }

        foreach (var item in statement.Locks.Where(item => all || LockModes.BlocksWrites(item.Mode)))
        {
            var who = LockModes.BlocksReads(item.Mode) ? "; readers and writers wait" : LockModes.BlocksWrites(item.Mode) ? "; writers wait" : "";
            yield return $"locks {item.Relation} in {LockModes.Name(item.Mode)} mode{who}{(item.HasRows ? "" : " (no rows)")}";
        }

        foreach (var table in statement.Rewritten)
        {
            yield return $"rewrites {table}";
        }

        foreach (var table in statement.Emptied)
        {
            yield return $"empties {table}";
        }

        foreach (var table in statement.Scanned)
        {
            yield return $"reads all of {table}";
        }

        foreach (var index in statement.Indexed)
        {
            yield return $"builds index {index}";
        }

        foreach (var table in statement.Written)
        {
            yield return $"writes rows of {table.Relation}";
        }
    }

    private static string LineOf(string place) => place[(place.LastIndexOf(':') + 1)..];

    private static string Mark(MigrationClaim claim) => (claim.Verdict, claim.IsFailure) switch
    {
        (Verdict.Proved, _) => "[green]proved[/]    ",
        (Verdict.Refuted, true) => "[red]refuted[/]   ",
        (Verdict.Refuted, false) => "[yellow]not so[/]    ",
        _ => "[yellow]undecided[/] ",
    };
}
