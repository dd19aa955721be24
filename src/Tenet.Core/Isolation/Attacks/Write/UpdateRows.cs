namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Changes rows, with and without a look at them.</summary>
internal sealed class UpdateRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/update", "A tenant changes rows of another");

    public override bool ByEachMember => true;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        var set = Statements.BlindSet(table, scene.Mine(table) ?? scene.Foreign(table), scene.Schema);
        yield return new Attempt($"UPDATE {table.Path} SET {set}") { Writes = true, Compared = false, CountTells = true };
        yield return new Attempt($"UPDATE {table.Path} SET {Statements.SameSet(table, scene.Schema)} WHERE true") { Writes = true, Compared = false, CountTells = true };
        yield return scene.Foreign(table) is { } row
            ? new Attempt($"UPDATE {table.Path} SET {set} WHERE {table.Is(row)}") { Writes = true, CountTells = true }
            : Attempt.Cannot(scene.Missing(table));
    }
}
