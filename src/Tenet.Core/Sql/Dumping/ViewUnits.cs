using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of views and materialized views.</summary>
internal static class ViewUnits
{
    public static IEnumerable<DumpUnit> Of(View view, UnitContext context)
    {
        var columns = context.Index.Columns(view.Id);
        var sketched = context.Splits.IsSketched(view.Id);
        if (sketched)
        {
            yield return new DumpUnit(view.Id, view.Id, () => [ViewDdl.Sketch(view, columns)]) { IsSketch = true, Needs = [.. UnitContext.Schema(view)] };
        }

        yield return new DumpUnit(view.Id, view.Id, () => [ViewDdl.Create(view, sketched), .. ViewDdl.Defaults(columns), .. Finish(view, columns, context)])
        {
            Makes = [view.Id, .. columns.Select(column => column.Id)],
            Needs = [.. UnitContext.Schema(view)],
        };
    }

    public static IEnumerable<DumpUnit> Of(MaterializedView view, UnitContext context)
    {
        var columns = context.Index.Columns(view.Id);
        yield return new DumpUnit(view.Id, view.Id, () => [.. MaterializedViewDdl.Create(view, columns), .. Finish(view, columns, context)])
        {
            Makes = [view.Id, .. columns.Select(column => column.Id)],
            Needs = [.. UnitContext.Schema(view)],
        };
    }

    private static IEnumerable<string> Finish(SchemaFact view, IReadOnlyList<Column> columns, UnitContext context) =>
        context.Finish(view).Concat(columns.SelectMany(column => CommentDdl.Create(column).Concat(context.Labels(column)).Concat(context.Grants(column.Id, view.Owner))));
}
