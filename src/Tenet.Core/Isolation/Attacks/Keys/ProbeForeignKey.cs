namespace Tenet.Core.Isolation.Attacks.Keys;

/// <summary>Lets a foreign key tell whether a row of another tenant is there: it must answer as for one that is not.</summary>
internal sealed class ProbeForeignKey : TableAttack
{
    public override AttackInfo Info { get; } = new("keys/foreign-key-probe", "A tenant learns from a foreign key whether a row of another exists");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => ForeignKeys.Of(table, schema).Any();

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ForeignKeys.Of(table, scene.Schema).SelectMany(pair => ForeignKeys.Statements(table, pair.Key, pair.Parent, scene).Select(sql => sql is null
            ? Attempt.Cannot(scene.Missing(pair.Parent))
            : new Attempt(sql, "SET CONSTRAINTS ALL IMMEDIATE")));
}
