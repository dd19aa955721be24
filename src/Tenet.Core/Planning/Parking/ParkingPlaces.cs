using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.Parking;

/// <summary>Which tables and columns are put aside, and under which names. What leaves its name to something else is not: it could not get that back.</summary>
/// <param name="Renames">All renames, those that hide among them.</param>
/// <param name="Hidden">The tables and columns under their hidden names.</param>
internal sealed record ParkingPlaces(ValueList<Rename> Renames, ValueList<FactId> Hidden)
{
    public static ParkingPlaces Find(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        var plan = Planner.Plan(before, after, options with { Strategy = PlanStrategy.Direct });
        var dropped = plan.Steps.Where(step => step.Action == PlanAction.Drop).Select(step => step.Subject).ToHashSet();
        var renamed = Renamer.Rename(before, options.Renames).Model;
        var names = new HiddenNames(renamed, after);
        var relatives = Relatives(renamed).Union(Relatives(after)).ToHashSet();
        var going = plan.Hazards.Where(hazard => hazard.Class == HazardClass.DataLoss).Select(hazard => hazard.Subject)
            .Where(id => dropped.Contains(id) && !names.IsWanted(id) && IsParkable(renamed.Find(id), relatives)).ToHashSet();
        // What needs something that goes and cannot stay for it is dropped at once.
        var parkable = new Parkable(renamed, after);
        while (going.RemoveWhere(id => !CanStay(id, parkable, going)) > 0)
        {
        }

        var old = new RenamedNames(RenamedNames.Back(options.Renames));
        var renames = new List<Rename>(options.Renames);
        var hidden = new List<FactId>();
        foreach (var id in going.Order(Comparer<FactId>.Create(SchemaModel.Compare)))
        {
            var to = id with { Name = names.Free(id) };
            hidden.Add(to);
            renames.Add(new Rename(old.After(id), to.Name));
            // An index, a key or a sequence has a name in the schema, which something new may want.
            renames.AddRange(parkable.Named(id).Where(fact => names.IsWanted(fact.Id)).Select(fact => new Rename(old.After(fact.Id), names.Free(fact.Id))));
        }

        return new ParkingPlaces(renames.ToValueList(), hidden.ToValueList());
    }

    private static bool IsParkable(Fact? fact, HashSet<string> relatives) => fact switch
    {
        Table { ForeignServer: null, PartitionKey: null, OfType: null } table => !relatives.Contains(table.Id.Path),
        Column { Relation: null, Generated: null, Inherited: false } column => !relatives.Contains(column.Parent!.Value.Path),
        _ => false,
    };

    // Parents, children and partitions share their columns: they cannot be put aside alone.
    private static IEnumerable<string> Relatives(SchemaModel model) =>
        model.Of<Table>().Where(table => table.PartitionOf is not null || table.Inherits.Count > 0).SelectMany(table => table.Inherits.Append(table.PartitionOf).OfType<string>().Append(table.Id.Path))
            .Concat(model.Of<Table>().Where(table => table.OfType is not null || table.PartitionKey is not null).Select(table => table.Id.Path));

    // A type or a function stays along; another relation does not.
    private static bool CanStay(FactId id, Parkable parkable, HashSet<FactId> going)
    {
        var own = parkable.Kept(id).Select(fact => fact.Id).ToHashSet();
        return parkable.Needs(own).All(need => need.Kind < FactKind.Table || own.Contains(need) || going.Contains(need) || (need.Of.Length > 0 && going.Contains(new FactId(FactKind.Table, need.Schema, need.Of))));
    }
}
