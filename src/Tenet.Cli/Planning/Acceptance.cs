using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.Planning;

namespace Tenet.Cli.Planning;

/// <summary>The hazards that somebody accepted: by name, by class, or all.</summary>
internal sealed class Acceptance(IReadOnlyList<string> words)
{
    private const string All = "all";

    public bool Has(Hazard hazard) => words.Any(word => word == All || word == HazardName.Word(hazard.Class) || word == HazardName.Of(hazard));

    /// <summary>Hazards that need consent and have none.</summary>
    public IReadOnlyList<Hazard> Missing(MigrationPlan plan) => [.. plan.Hazards.Where(hazard => HazardName.NeedsConsent(hazard.Class) && !Has(hazard))];

    /// <summary>Says which words accept nothing: perhaps a slip, and the hazard that was meant is not accepted.</summary>
    public void WarnOfSlips(Terminal terminal, MigrationPlan plan)
    {
        foreach (var word in words.Where(word => word.Contains(':') && !plan.Hazards.Any(hazard => HazardName.Of(hazard) == word)))
        {
            terminal.Warn($"the plan has no hazard {word}");
        }
    }

    /// <summary>What was accepted, and what follows from it.</summary>
    public Acceptance And(MigrationPlan plan) => new([.. words, .. plan.Hazards.Select(HazardName.Of)]);

    /// <exception cref="TenetException">TNT4011 where one is missing, and TNT4013 where the plan is not proved.</exception>
    public void Need(PlannedChange change)
    {
        NeedConsent(change.Up);
        NeedProof(change);
    }

    /// <exception cref="TenetException">TNT4011 where one is missing.</exception>
    public void NeedConsent(MigrationPlan plan)
    {
        if (Missing(plan) is [var first, ..] missing)
        {
            var names = missing.Select(HazardName.Of).Distinct().ToList();
            throw new TenetException(
                ErrorCode.HazardNotAccepted,
                $"{(missing.Count == 1 ? "A hazard is" : $"{missing.Count} hazards are")} not accepted, and nothing was written: {first.Subject}. {first.Why}",
                remedy: $"Where it is meant so: {string.Join(' ', names.Take(5).Select(name => "--accept " + Shell(name)))}{(names.Count > 5 ? " …" : "")}, or --accept {All}.",
                details: [.. missing.Select(hazard => $"{HazardName.Of(hazard)}: {hazard.Why}")]);
        }
    }

    /// <exception cref="TenetException">TNT4013 where the plan is not proved.</exception>
    /// <param name="change">What was proved, or not.</param>
    /// <param name="remedy">What else may help; null where nothing does.</param>
    public static void NeedProof(PlannedChange change, string? remedy = null)
    {
        if (!change.IsProved)
        {
            var open = change.Proof!.Claims.Where(claim => claim.Verdict != Core.Evidence.Verdict.Proved && claim.Claim != Core.Observation.MigrationClaims.BringsBack).ToList();
            throw new TenetException(
                ErrorCode.PlanNotProved,
                $"The plan is not proved, and nothing was written: {string.Join("; ", open.Select(claim => $"{claim.Claim} is {claim.Verdict.ToString().ToLowerInvariant()}: {claim.Detail}"))}.",
                remedy: remedy);
        }
    }

    /// <summary>As a shell takes it for one word.</summary>
    public static string Shell(string name) =>
        name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':' or '_' or '-') ? name : "'" + name.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
