using Tenet.Core.Evidence;

namespace Tenet.Cli.Output;

/// <summary>What a proof run found, as text: numbers by claim, and each record that is not proved.</summary>
internal static class ProofText
{
    public static void Write(Terminal terminal, IReadOnlyList<EvidenceRecord> records, IReadOnlyList<string> written, bool all)
    {
        foreach (var claim in records.GroupBy(record => record.Claim.Split(' ')[0]))
        {
            var (proved, count) = (claim.Count(record => record.Verdict == Verdict.Proved), claim.Count());
            terminal.Line($"[bold]{claim.Key}[/]: {proved} of {count} proved");
            foreach (var record in claim.Where(record => all || record.Verdict != Verdict.Proved))
            {
                var about = record.Claim.Split(' ', 2) is [_, var rest] ? rest : record.Subject.ToString();
                terminal.Line($"  {VerdictWord.Padded(record.Verdict)} {Markup.Escape(about)}{(record.Detail is null ? "" : ": " + Markup.Escape(record.Detail))}");
            }
        }

        foreach (var file in written)
        {
            terminal.Line($"wrote {Markup.Escape(file)}");
        }
    }
}
