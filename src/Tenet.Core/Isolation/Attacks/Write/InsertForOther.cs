namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Adds a row that says it is of another tenant.</summary>
internal sealed class InsertForOther : TableAttack
{
    public override AttackInfo Info { get; } = new("write/insert", "A tenant adds a row for another");

    public override bool ByEachMember => true;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        scene.ForeignSpare(table) is { } row
            ? [new Attempt(Statements.Insert(table, row, scene.Schema)) { Writes = true, NeedsValidRow = true, Compared = false }]
            : [Attempt.Cannot(scene.Missing(table))];
}
