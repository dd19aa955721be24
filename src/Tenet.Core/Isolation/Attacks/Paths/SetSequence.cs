using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Sets a sequence back, so that what others add clashes.</summary>
internal sealed class SetSequence : Attack
{
    public override AttackInfo Info { get; } = new("paths/sequence-set", "A tenant sets a sequence back, so that others cannot add rows");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.View.Of<Sequence>().Select(sequence => sequence.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
        scene.Schema.Tenancy.Schemas.Any(schema => schema.Schema == target.Schema && scene.Persona.Reach.Contains(schema.Schema))
            ? []
            : [new Attempt($"SELECT pg_catalog.setval({Quote.Literal(target.Path)}, 1)") { Compared = false, MustFail = true }];
}
