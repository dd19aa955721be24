namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Counts: a number tells of rows that nobody shows.</summary>
internal sealed class CountRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/count", "A tenant counts rows");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [new Attempt($"SELECT count(*) FROM {table.Path}"), new Attempt($"SELECT EXISTS (SELECT FROM {table.Path} OFFSET 1)")];
}
