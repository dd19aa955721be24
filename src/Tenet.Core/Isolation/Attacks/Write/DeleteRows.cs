namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Deletes rows, with and without a look at them.</summary>
internal sealed class DeleteRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/delete", "A tenant deletes rows of another");

    public override bool ByEachMember => true;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"DELETE FROM {table.Path}") { Writes = true, Compared = false },
            scene.Foreign(table) is { } row ? new Attempt($"DELETE FROM {table.Path} WHERE {table.Is(row)}") { Writes = true, Compared = false } : Attempt.Cannot(scene.Missing(table)),
        ];
}
