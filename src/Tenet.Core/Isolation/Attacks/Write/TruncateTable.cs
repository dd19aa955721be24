namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Empties the table, which no policy is asked about.</summary>
internal sealed class TruncateTable : TableAttack
{
    public override AttackInfo Info { get; } = new("write/truncate", "A tenant empties the table");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [new Attempt($"TRUNCATE {table.Path}") { Writes = true, Compared = false }, new Attempt($"TRUNCATE {table.Path} CASCADE") { Writes = true, Compared = false }];
}
