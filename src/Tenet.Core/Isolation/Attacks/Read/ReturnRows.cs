namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Writes rows to have them returned.</summary>
internal sealed class ReturnRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/returning", "A tenant has written rows returned");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"UPDATE {table.Path} SET {Statements.SameSet(table, scene.Schema)} RETURNING {scene.Schema.Readable(table.Facts)}") { Writes = true },
            new Attempt($"DELETE FROM {table.Path} RETURNING {scene.Schema.Readable(table.Facts)}") { Writes = true, Compared = false, Marked = true },
        ];
}
