using Tenet.Core.Model;

namespace Tenet.Core.Planning.Parking;

/// <summary>The desired schema, and beside it what was put aside.</summary>
internal static class BetweenSchema
{
    /// <param name="moved">The present schema, in which what goes bears its hidden name already.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="hidden">The tables and columns that were hidden.</param>
    public static SchemaModel Of(SchemaModel moved, SchemaModel after, IReadOnlyList<FactId> hidden)
    {
        var parkable = new Parkable(moved, after);
        var kept = hidden.SelectMany(parkable.Kept).ToList();
        var needed = parkable.Needs(kept.Select(fact => fact.Id)).Select(id => moved.Find(id)!);
        var owners = kept.OfType<SchemaFact>().Select(fact => fact.Owner).OfType<string>().Distinct().Select(owner => moved.Find(new FactId(FactKind.Role, "", owner))).OfType<Fact>();
        var facts = kept.Concat(needed).Concat(owners).Where(fact => !after.Contains(fact.Id)).DistinctBy(fact => fact.Id).ToList();
        var ids = facts.Select(fact => fact.Id).ToHashSet();
        var edges = moved.Edges.Where(edge => ids.Contains(edge.From) && (ids.Contains(edge.To) || after.Contains(edge.To)));
        return new SchemaModel(after.ServerVersion, [.. after.Facts, .. facts], [.. after.Edges, .. edges], after.Notices);
    }
}
