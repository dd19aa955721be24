using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Scope;

/// <summary>A table that the application may use, and of which nothing says whose its rows are. Nobody can say what would be a leak.</summary>
internal sealed class Undeclared : Attack
{
    public override AttackInfo Info { get; } = new("scope/undeclared", "A tenant uses a table of which nothing says whose its rows are");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.Undeclared.Select(table => table.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) => scene.Schema.MayTouch(target)
        ? [Attempt.Cannot("nothing says whose its rows are: give it the tenant's column or a foreign key to a table that has it, or name it under tenancy.platform")]
        : [new Attempt($"SELECT count(*) FROM {target.Path}") { Compared = false, MustFail = true }];
}
