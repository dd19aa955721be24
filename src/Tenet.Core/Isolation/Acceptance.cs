using Tenet.Core.Evidence;
using Tenet.Core.Project;
using Tenet.Core.Rules.Suppressing;

namespace Tenet.Core.Isolation;

/// <summary>Ties what reaches across tenants to the decisions of the profile.</summary>
public static class Acceptance
{
    public static IReadOnlyList<AttackResult> Of(IReadOnlyList<AttackResult> results, TenancySettings tenancy)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(tenancy);
        return [.. results.Select(result => result.Verdict == Verdict.Proved ? result : result with { Accepted = tenancy.Shared.FirstOrDefault(shared => Means(shared, result))?.Reason })];
    }

    private static bool Means(SharedObject shared, AttackResult result) =>
        (shared.Attack is null || shared.Attack == result.Attack || shared.Attack == result.Family) && ObjectPattern.Matches(shared.Object, result.Object);
}
