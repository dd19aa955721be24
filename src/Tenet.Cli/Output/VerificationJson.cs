using Tenet.Core.History;
using Tenet.Core.Observation;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What was seen of migrations, in JSON.</summary>
internal sealed record VerificationJson(IReadOnlyList<VerificationJson.VerifiedMigration> Migrations)
{
    public static VerificationJson Of(IReadOnlyList<MigrationVerification> verifications, IReadOnlyDictionary<string, List<HistoryEvent>> breaking, IReadOnlyList<Finding> findings) => new(
    [
        .. verifications.Select(item => new VerifiedMigration(
            item.Version,
            item.Name,
            item.Path,
            [.. item.Claims.Select(claim => new SaidClaim(claim.Claim, claim.Verdict.ToString().ToLowerInvariant(), claim.Detail))],
            [.. (breaking.GetValueOrDefault(item.Path) ?? []).Select(change => new SaidBreaking(change.Id.ToString(), change.Breaking!))],
            [.. item.Statements.Where(statement => !statement.IsQuiet || !statement.InTransaction).Select(Of)],
            item.WithoutRows,
            [.. findings.Where(finding => IsOf(finding, item)).Select(LintJson.Of)])),
    ]);

    /// <summary>Whether a finding is one in that migration.</summary>
    public static bool IsOf(Finding finding, MigrationVerification verification) =>
        finding.Migration is { } file && (verification.Path == file || verification.Path.EndsWith("/" + file, StringComparison.Ordinal));

    private static SeenStatement Of(StatementObservation seen) => new(
        seen.Place,
        seen.InTransaction,
        [.. seen.Locks.Select(item => new SeenLock(item.Relation, LockModes.Name(item.Mode), item.HasRows))],
        seen.Rewritten,
        seen.Emptied,
        seen.Scanned,
        seen.Indexed,
        [.. seen.Written.Select(item => new SeenWrite(item.Relation, item.Inserted, item.Updated, item.Deleted))],
        (int?)seen.LockTimeout?.TotalMilliseconds);

    internal sealed record VerifiedMigration(
        string Version, string Name, string Path, IReadOnlyList<SaidClaim> Claims, IReadOnlyList<SaidBreaking> Breaking, IReadOnlyList<SeenStatement> Statements, IReadOnlyList<string> WithoutRows,
        IReadOnlyList<LintJson.Found> Findings);

    internal sealed record SaidClaim(string Name, string Verdict, string? Detail);

    internal sealed record SaidBreaking(string Object, string Why);

    internal sealed record SeenStatement(
        string Place,
        bool InTransaction,
        IReadOnlyList<SeenLock> Locks,
        IReadOnlyList<string> Rewritten,
        IReadOnlyList<string> Emptied,
        IReadOnlyList<string> Scanned,
        IReadOnlyList<string> Indexed,
        IReadOnlyList<SeenWrite> Written,
        int? LockTimeout);

    internal sealed record SeenLock(string Relation, string Mode, bool HasRows);

    internal sealed record SeenWrite(string Relation, long Inserted, long Updated, long Deleted);
}
