namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Writes its own rows, as it may: triggers, rules and cascades must stay with them.</summary>
internal sealed class WriteOwnRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/side-effects", "What a tenant does with its own rows changes rows of another");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            .. scene.MineSpare(table) is { } spare ? (Attempt[])[new Attempt(Statements.Insert(table, spare, scene.Schema), Now) { Writes = true, Compared = false }] : [],
            .. scene.Mine(table) is { } mine
                ? (Attempt[])
                [
                    new Attempt($"UPDATE {table.Path} SET {Statements.BlindSet(table, scene.MineSpare(table) ?? scene.Foreign(table), scene.Schema)} WHERE {table.Is(mine)}", Now) { Writes = true, Compared = false },
                    new Attempt($"DELETE FROM {table.Path} WHERE {table.Is(mine)}", Now) { Writes = true, Compared = false },
                ]
                : [],
        ];

    private const string Now = "SET CONSTRAINTS ALL IMMEDIATE";
}
