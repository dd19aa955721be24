using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of types.</summary>
internal static class TypeUnits
{
    public static IEnumerable<DumpUnit> Of(Fact fact, UnitContext context) => fact switch
    {
        Collation collation => [context.Whole(collation, () => CollationDdl.Create(collation))],
        EnumType type => [context.Whole(type, () => EnumDdl.Create(type))],
        CompositeType type => [Composite(type, context)],
        Domain domain => Domain(domain, context),
        RangeType range => Range(range, context),
        _ => [],
    };

    private static DumpUnit Composite(CompositeType type, UnitContext context)
    {
        var columns = context.Index.Columns(type.Id);
        return new DumpUnit(
            type.Id,
            type.Id,
            () => [CompositeDdl.Create(type, columns), .. context.Finish(type), .. columns.SelectMany(column => CommentDdl.Create(column).Concat(context.Labels(column)))])
        {
            Makes = [type.Id, .. columns.Select(column => column.Id)],
            Needs = [.. UnitContext.Schema(type)],
        };
    }

    private static IEnumerable<DumpUnit> Domain(Domain domain, UnitContext context)
    {
        var checks = context.Index.Of<DomainConstraint>(domain.Id).ToArray();
        var whole = checks.Where(check => !context.Splits.Apart.Contains(check.Id)).ToArray();
        var defaultApart = domain.Default is not null && context.Splits.Apart.Contains(domain.Id);
        yield return new DumpUnit(
            domain.Id,
            domain.Id,
            () =>
            [
                DomainDdl.Create(defaultApart ? domain with { Default = null } : domain, whole.Where(check => !check.NotValid), context.ServerVersion),
                .. whole.Where(check => check.NotValid).Select(DomainDdl.AddConstraint),
                .. context.Finish(domain),
                .. whole.SelectMany(CommentDdl.Create),
            ])
        {
            Makes = [domain.Id, .. whole.Select(check => check.Id)],
            Needs = [.. UnitContext.Schema(domain)],
        };
        foreach (var check in checks.Except(whole))
        {
            yield return new DumpUnit(check.Id, domain.Id, () => [DomainDdl.AddConstraint(check), .. CommentDdl.Create(check)]) { Makes = [check.Id], Needs = [domain.Id] };
        }

        if (defaultApart)
        {
            yield return new DumpUnit(domain.Id, domain.Id, () => [DomainDdl.SetDefault(domain, domain.Default!)]) { Step = 1, Needs = [domain.Id] };
        }
    }

    private static IEnumerable<DumpUnit> Range(RangeType range, UnitContext context)
    {
        if (context.Splits.IsSketched(range.Id))
        {
            yield return new DumpUnit(range.Id, range.Id, () => [RangeDdl.Sketch(range)]) { IsSketch = true, Needs = [.. UnitContext.Schema(range)] };
        }

        yield return context.Whole(range, () => RangeDdl.Create(range));
    }
}
