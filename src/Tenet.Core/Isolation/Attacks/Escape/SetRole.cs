using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Takes each other role that the schema knows, and looks again.</summary>
internal sealed class SetRole : Attack
{
    public override AttackInfo Info { get; } = new("escape/set-role", "A tenant takes another role");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.View.Of<Role>().Where(role => role.Name != schema.Tenancy.AppRole).Select(role => role.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
        // One by one: a role that may not read one of them may read others.
        target.Name == scene.Persona.Role ? [] : scene.Schema.Owned.Select(table => new Attempt($"SET LOCAL ROLE {Quote.Identifier(target.Name)}", $"SELECT count(*) FROM {table.Path}"));
}
