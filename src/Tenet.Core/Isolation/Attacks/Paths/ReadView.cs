using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Reads views: one that runs with its owner's rights asks the policies for the owner.</summary>
internal sealed class ReadView : RelationAttack
{
    public override AttackInfo Info { get; } = new("paths/view", "A tenant reads a view");

    public override bool ByEachMember => true;

    protected override IEnumerable<TableFacts> Relations(IsolationSchema schema) => schema.Views.Where(view => view.Id.Kind == FactKind.View);

    protected override IEnumerable<Attempt> Attempts(TableFacts relation, Scene scene) =>
        [new Attempt($"SELECT {scene.Schema.Readable(relation)} FROM {relation.Id.Path}"), new Attempt($"SELECT count(*) FROM {relation.Id.Path}")];
}
