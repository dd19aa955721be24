using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>An attack on a view, a materialized view or a part of a table.</summary>
internal abstract class RelationAttack : Attack
{
    public override IEnumerable<FactId> Targets(IsolationSchema schema) => Relations(schema).Select(relation => relation.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) => Attempts(scene.Schema.View.Relation(target)!, scene);

    protected abstract IEnumerable<TableFacts> Relations(IsolationSchema schema);

    protected abstract IEnumerable<Attempt> Attempts(TableFacts relation, Scene scene);
}
