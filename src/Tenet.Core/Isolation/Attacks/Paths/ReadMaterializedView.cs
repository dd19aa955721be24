using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Reads materialized views, which have no policies and hold what their owner saw.</summary>
internal sealed class ReadMaterializedView : RelationAttack
{
    public override AttackInfo Info { get; } = new("paths/materialized-view", "A tenant reads a materialized view");

    protected override IEnumerable<TableFacts> Relations(IsolationSchema schema) => schema.Views.Where(view => view.Id.Kind == FactKind.MaterializedView);

    protected override IEnumerable<Attempt> Attempts(TableFacts relation, Scene scene) =>
        [new Attempt($"SELECT {scene.Schema.Readable(relation)} FROM {relation.Id.Path}"), new Attempt($"SELECT count(*) FROM {relation.Id.Path}")];
}
