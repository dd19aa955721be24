using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of routines and of what is made of them: operators, casts, text search.</summary>
internal static class RoutineUnits
{
    public static IEnumerable<DumpUnit> Of(Fact fact, UnitContext context) => fact switch
    {
        Routine routine => Routine(routine, context),
        Aggregate aggregate => [context.Whole(aggregate, () => AggregateDdl.Create(aggregate))],
        Operator op => [context.Whole(op, () => OperatorDdl.Create(op))],
        OperatorFamily family => Family(family, context),
        OperatorClass opclass => [context.Whole(opclass, () => OperatorClassDdl.Create(opclass), FamilyId(opclass))],
        Cast cast when IsOfRange(cast, context) => [],
        Cast cast => [context.Whole(cast, () => CastDdl.Create(cast))],
        TextSearchDictionary dictionary => [context.Whole(dictionary, () => TextSearchDictionaryDdl.Create(dictionary))],
        TextSearchConfiguration configuration => [context.Whole(configuration, () => TextSearchConfigurationDdl.Create(configuration))],
        _ => [],
    };

    private static IEnumerable<DumpUnit> Routine(Routine routine, UnitContext context)
    {
        var sketched = context.Splits.IsSketched(routine.Id);
        if (sketched)
        {
            yield return new DumpUnit(routine.Id, routine.Id, () => [RoutineDdl.Sketch(routine)]) { IsSketch = true, Needs = [.. UnitContext.Schema(routine)] };
        }

        yield return context.Whole(routine, () => RoutineDdl.Create(routine, replace: sketched));
    }

    private static IEnumerable<DumpUnit> Family(OperatorFamily family, UnitContext context)
    {
        yield return new DumpUnit(family.Id, family.Id, () => [OperatorFamilyDdl.Create(family), .. context.Finish(family)])
        {
            Makes = [family.Id],
            Needs = [.. UnitContext.Schema(family)],
        };
        if (family.Members.Count > 0)
        {
            // The members need operators that may need the family's classes in turn.
            yield return new DumpUnit(family.Id, family.Id, () => [OperatorFamilyDdl.AddMembers(family)])
            {
                Step = 1,
                Makes = [Marks.Attached(family.Id)],
                Needs = [family.Id],
            };
        }
    }

    // The server makes the cast from a range to its multirange together with the types.
    private static bool IsOfRange(Cast cast, UnitContext context)
    {
        var (schema, name) = QualifiedName.Pair(cast.Source);
        return context.Index.Model.Find(new FactId(FactKind.Range, schema, name)) is RangeType range && range.Multirange == cast.Target;
    }

    private static FactId FamilyId(OperatorClass opclass)
    {
        var (schema, name) = QualifiedName.Pair(opclass.Family);
        return new FactId(FactKind.OperatorFamily, schema, name, "", $" using {opclass.AccessMethod}");
    }
}
