using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>An attack on each table that holds rows of tenants.</summary>
public abstract class TableAttack : Attack
{
    public override IEnumerable<FactId> Targets(IsolationSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.Owned.Where(table => Applies(table, schema)).Select(table => table.Id);
    }

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var table = scene.Schema.Table(target);
        return table.OwnerOfAll is { } owner && scene.Persona.Reach.Contains(owner) ? [] : Attempts(table, scene);
    }

    protected virtual bool Applies(OwnedTable table, IsolationSchema schema) => true;

    protected abstract IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene);
}
