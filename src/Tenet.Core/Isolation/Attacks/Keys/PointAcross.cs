namespace Tenet.Core.Isolation.Attacks.Keys;

/// <summary>Lets a foreign key of its own row lead to a row of another tenant.</summary>
internal sealed class PointAcross : TableAttack
{
    public override AttackInfo Info { get; } = new("keys/points-across", "A row of a tenant refers to a row of another");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => ForeignKeys.Of(table, schema).Any();

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ForeignKeys.Of(table, scene.Schema).SelectMany(pair => ForeignKeys.Statements(table, pair.Key, pair.Parent, scene).Select(sql => sql is null
            ? Attempt.Cannot(scene.Missing(pair.Parent))
            : new Attempt(sql, "SET CONSTRAINTS ALL IMMEDIATE")
            {
                Compared = false,
                Probe = ForeignKeys.Crossing(table, pair.Key, pair.Parent),
                ProbeMeans = $"{pair.Key.Name} leads from a row of one tenant to a row of another",
            }));
}
