namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Reads all rows, as nobody ever forgets to try.</summary>
internal sealed class SelectRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/select", "A tenant reads all rows");

    public override bool ByEachMember => true;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [new Attempt($"SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}")];
}
