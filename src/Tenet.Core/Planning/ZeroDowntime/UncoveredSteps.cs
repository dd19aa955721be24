using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning.Online;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Steps of a switch that would keep everybody waiting while a table is written anew.</summary>
public static class UncoveredSteps
{
    /// <param name="plan">The plan of a switch.</param>
    /// <param name="before">The schema before it.</param>
    /// <param name="after">The desired schema.</param>
    /// <exception cref="TenetException">TNT4020 where there is one.</exception>
    public static void Refuse(MigrationPlan plan, SchemaModel before, SchemaModel after)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] found =
        [
            .. plan.Steps.Where(step => before.Find(step.Subject) is Column { Relation: null } was && after.Find(step.Subject) is Column now && was.Type != now.Type && Rewriting.IsPossible(was.Type, now.Type)
                && step.Sql.Contains($" TYPE {now.Type}", StringComparison.Ordinal)).Select(step => $"{step.Subject}: its table would be written anew for type {((Column)after.Find(step.Subject)!).Type} under a lock, because of what hangs on the column"),
            .. plan.Hazards.Where(hazard => hazard.Class == HazardClass.DataLoss && before.Contains(hazard.Subject) && after.Contains(hazard.Subject) && hazard.Subject.Kind == FactKind.Table).Select(hazard => $"{hazard.Subject}: {hazard.Why}"),
        ];
        if (found is [var first, ..])
        {
            throw new TenetException(ErrorCode.NotWithoutDowntime, $"{(found.Length == 1 ? "A change" : $"{found.Length} changes")} cannot be made so that old and new clients both work: {first}.", details: found);
        }
    }
}
