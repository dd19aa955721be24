using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Hazards;

/// <summary>Steps that rows of tables that stay may refuse.</summary>
internal static class FailureHazards
{
    public static IEnumerable<Hazard> Find(Fates fates)
    {
        foreach (var fact in fates.Fresh.Select(id => fates.After.Find(id)!).Where(fact => fact.Parent is { } parent && !fates.Fresh.Contains(parent)).OrderById())
        {
            // What goes and comes back unchanged held before.
            var isSame = fates.Before.Find(fact.Id)?.Equals(fact) == true;
            if (!isSame && Fresh(fact) is { } why)
            {
                yield return new Hazard(HazardClass.MayFail, fact.Id, why);
            }
        }

        foreach (var (id, change) in fates.Altered)
        {
            if (Altered(change.Before!, change.After!) is { } why)
            {
                yield return new Hazard(HazardClass.MayFail, id, why);
            }
        }
    }

    private static string? Fresh(Fact fact) => fact switch
    {
        Column { Relation: null, NotNull: { NotValid: false }, Default: null, Generated: null, Identity: null, Inherited: false } => "The new column refuses NULL and has no default: the table must be empty.",
        KeyConstraint => "Rows that are there may break the key.",
        CheckConstraint { NotValid: false, NotEnforced: false, Inherited: false } => "Rows that are there may break the check.",
        ForeignKey { NotValid: false, NotEnforced: false } => "Rows that are there may refer to nothing.",
        DomainConstraint { NotValid: false } => "Values that are there may break the check.",
        Model.Index { Unique: true } => "Rows that are there may be equal in what must be unique.",
        _ => null,
    };

    private static string? Altered(Fact was, Fact now) => (was, now) switch
    {
        (Column { NotNull: null or { NotValid: true }, Relation: null }, Column { NotNull: { NotValid: false, Inherited: false } }) => "Rows that are there may hold NULL.",
        (CheckConstraint { NotValid: true }, CheckConstraint { NotValid: false, Inherited: false }) => "Rows that are there may break the check.",
        (ForeignKey { NotValid: true }, ForeignKey { NotValid: false, NotEnforced: false }) => "Rows that are there may refer to nothing.",
        (Domain { NotNull: null }, Domain { NotNull: not null }) => "Values that are there may be NULL.",
        _ => null,
    };
}
