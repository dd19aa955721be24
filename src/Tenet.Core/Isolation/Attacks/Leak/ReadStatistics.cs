using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Leak;

/// <summary>Reads what the planner knows of the values in a table.</summary>
internal sealed class ReadStatistics : Attack
{
    public override AttackInfo Info { get; } = new("leak/statistics", "The planner's statistics show values of another tenant");

    // Views have no statistics, materialized ones and parts of tables have.
    public override IEnumerable<FactId> Targets(IsolationSchema schema) =>
        schema.Owned.Select(table => table.Id).Concat(schema.Parts.Select(part => part.Id)).Concat(schema.Views.Where(view => view.Id.Kind == FactKind.MaterializedView).Select(view => view.Id));

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
    [
        new Attempt($"SELECT attname, most_common_vals::text, histogram_bounds::text, most_common_elems::text FROM pg_catalog.pg_stats WHERE schemaname = {Quote.Literal(target.Schema)} AND tablename = {Quote.Literal(target.Name)}")
            { Compared = false, Marked = true, Prelude = [$"ANALYZE {target.Path}"] },
        new Attempt($"SELECT most_common_vals::text FROM pg_catalog.pg_stats_ext WHERE schemaname = {Quote.Literal(target.Schema)} AND tablename = {Quote.Literal(target.Name)}") { Compared = false, Marked = true, Prelude = [$"ANALYZE {target.Path}"] },
        new Attempt($"SELECT stavalues1::text, stavalues2::text FROM pg_catalog.pg_statistic WHERE starelid = {Quote.Literal(target.Path)}::pg_catalog.regclass") { Compared = false, Marked = true, Prelude = [$"ANALYZE {target.Path}"] },
    ];
}
