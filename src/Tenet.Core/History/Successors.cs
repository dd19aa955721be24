using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>
/// Objects that a migration dropped and made again under the same name, which OIDs do not tell: a view or function that is replaced that
/// way, and what PostgreSQL itself makes anew, as <c>ALTER COLUMN … TYPE</c> does with indexes and constraints. For a client they live on.
/// </summary>
internal sealed class Successors
{
    private readonly Dictionary<ObjectIdentity, ObjectLife> alive;
    private readonly Dictionary<FactId, ObjectIdentity> now;
    private readonly Dictionary<ObjectIdentity, Fact> after;
    private readonly Dictionary<FactId, ObjectLife> gone;

    public Successors(Dictionary<ObjectIdentity, ObjectLife> alive, Dictionary<ObjectIdentity, Fact> after)
    {
        (this.alive, this.after) = (alive, after);
        gone = alive.Where(item => !after.ContainsKey(item.Key)).ToDictionary(item => item.Value.Fact.Id, item => item.Value);
        now = after.ToDictionary(item => item.Value.Id, item => item.Key);
    }

    /// <summary>The life that an object of the new schema goes on with, or null where it is new.</summary>
    public ObjectLife? Life(ObjectIdentity identity)
    {
        if (alive.TryGetValue(identity, out var life))
        {
            return life;
        }

        var fact = after[identity];
        return !HoldsRows(fact) && gone.TryGetValue(fact.Id, out var former) && (fact.Parent is not { } parent || (now.TryGetValue(parent, out var owner) && Life(owner) is not null))
            ? former
            : null;
    }

    // What went with it is lost: it is another one.
    private static bool HoldsRows(Fact fact) => fact is Table or Sequence || (fact is Column column && column.RelationKind == FactKind.Table);
}
