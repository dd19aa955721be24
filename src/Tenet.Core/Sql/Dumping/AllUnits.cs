using Tenet.Core.Model;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Sql.Dumping;

/// <summary>The units of a whole model.</summary>
internal static class AllUnits
{
    public static List<DumpUnit> Of(UnitContext context)
    {
        var model = context.Index.Model;
        List<DumpUnit> units = [.. GlobalUnits.WithoutPublic(model), .. model.Facts.SelectMany(fact => Of(fact, context))];
        var made = units.SelectMany(unit => unit.Makes).ToHashSet();
        units.AddRange(AttachedUnits.OfStrangers(context, made.Contains));
        return units;
    }

    /// <summary>The units of one fact and of those that are made with it.</summary>
    public static IEnumerable<DumpUnit> Of(Fact fact, UnitContext context) => fact switch
    {
        Table table => TableUnits.Of(table, context),
        View view => ViewUnits.Of(view, context),
        MaterializedView view => ViewUnits.Of(view, context),
        Sequence sequence => SequenceUnits.Of(sequence, context),
        Index index => KeyUnits.Of(index, context),
        Collation or EnumType or CompositeType or Domain or RangeType => TypeUnits.Of(fact, context),
        Routine or Aggregate or Operator or OperatorFamily or OperatorClass or Cast or TextSearchDictionary or TextSearchConfiguration
            => RoutineUnits.Of(fact, context),
        ForeignKey or StatisticsObject or RewriteRule or Trigger or Policy => AttachedUnits.Of(fact, context),
        _ => GlobalUnits.Of(fact, context),
    };
}
