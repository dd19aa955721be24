using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Hazards;

/// <summary>What the plan leaves to people.</summary>
internal static class UnfinishedHazards
{
    private const string Mask = "********";

    public static IEnumerable<Hazard> Find(Fates fates)
    {
        var touched = fates.Fresh.Concat(fates.Altered.Keys).Order(Comparer<FactId>.Create(SchemaModel.Compare));
        foreach (var fact in touched.Select(id => fates.After.Find(id)!))
        {
            if (After(fact) is { } why)
            {
                yield return new Hazard(HazardClass.Unfinished, fact.Id, why);
            }
        }

        var heirs = fates.Altered.Values.Where(change => change is { Before: Column { Inherited: false, Relation: null }, After: Column { Inherited: true } }).Select(change => (Column)change.After!);
        foreach (var column in heirs.Concat(touched.Select(fates.After.Find).OfType<Column>().Where(column => IsAddedBeforeJoining(column, fates))))
        {
            if (fates.After.Find(column.Parent!.Value) is Table { PartitionOf: null })
            {
                yield return new Hazard(HazardClass.Unfinished, column.Id, "The table keeps the column as its own, beside inheriting it; only a table made anew would not.");
            }
        }

        foreach (var subscription in fates.Gone.Select(fates.Before.Find).OfType<Subscription>().Where(subscription => subscription.SlotName is not null))
        {
            yield return new Hazard(HazardClass.Unfinished, subscription.Id, "Its replication slot stays on the publisher; drop it there.");
        }
    }

    // It does not come down from a parent that the table has all the time.
    private static bool IsAddedBeforeJoining(Column column, Fates fates) =>
        column is { Relation: null, Inherited: true } && fates.Fresh.Contains(column.Id) && !fates.Fresh.Contains(column.Parent!.Value) && fates.Columns.Of(column.Id) is null;

    private static string? After(Fact fact) => fact switch
    {
        UserMapping mapping when IsMasked(mapping.Options) => "A secret among its options is not known here; set it afterwards.",
        ForeignServer server when IsMasked(server.Options) => "A secret among its options is not known here; set it afterwards.",
        Subscription { Connection: { } connection } when connection.Contains(Mask, StringComparison.Ordinal) => "The password of its connection is not known here; set it afterwards.",
        Subscription { Enabled: true } => "Its slot must be made on the publisher before it can be enabled.",
        Model.Index { Invalid: true } => "The index is not usable in the desired schema; it is not made so.",
        Table { DetachPending: true } => "A detach that has begun and not ended cannot be made.",
        _ => null,
    };

    private static bool IsMasked(ValueList<string> options) => options.Any(option => option.Contains(Mask, StringComparison.Ordinal));
}
