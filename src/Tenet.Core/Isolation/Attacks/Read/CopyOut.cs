namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Copies the table, and a query of it, to the client.</summary>
internal sealed class CopyOut : TableAttack
{
    public override AttackInfo Info { get; } = new("read/copy", "A tenant copies a table out");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"COPY {table.Path}{(scene.Schema.Readable(table.Facts) is var columns && columns != "*" ? $" ({columns})" : "")} TO STDOUT"),
            new Attempt($"COPY (SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}) TO STDOUT"),
        ];
}
