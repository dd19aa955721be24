namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Reads through TABLESAMPLE and through a cursor.</summary>
internal sealed class TableSample : TableAttack
{
    public override AttackInfo Info { get; } = new("read/sample", "A tenant reads a sample or through a cursor");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.Facts.Table is { ForeignServer: null };

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"SELECT count(*) FROM {table.Path} TABLESAMPLE BERNOULLI (100)"),
            new Attempt($"DECLARE seen CURSOR FOR SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}", "FETCH ALL FROM seen"),
        ];
}
