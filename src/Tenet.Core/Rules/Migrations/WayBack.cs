using Tenet.Core.Evidence;
using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class WayBack : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/way-back", Severity.Error, "Each migration has a way back that leads to where it came from",
        "When a release goes wrong there is no time to write one. A way back that was never tried is found to be wrong on the day it is needed. Where none is written, it is a warning.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);

        // A repeatable migration makes again what its text says; a part with nothing but a comment says why there is no way back.
        if (migration.Migration.Repeatable || migration.Verification.Failure is not null)
        {
            yield break;
        }

        if (migration.Migration.Down is null or { IsBlank: true } && string.IsNullOrWhiteSpace(migration.Migration.Down?.Text))
        {
            yield return Found(migration, null, null, "No way back is written: add a down part, or one with a comment that says why there is none.", Severity.Warning);
        }

        foreach (var claim in new[] { MigrationClaims.GoesBack, MigrationClaims.AppliesAgain }.Select(migration.Claim).OfType<MigrationClaim>().Where(claim => claim.Verdict == Verdict.Refuted))
        {
            yield return Found(migration, null, null, claim.Claim == MigrationClaims.GoesBack ? $"It does not go back: {claim.Detail}." : $"It cannot be run again after its way back: {claim.Detail}.");
        }
    }
}
