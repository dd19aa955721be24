using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Says in one MERGE what others say in an update, a deletion and an insertion.</summary>
internal sealed class MergeRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/merge", "A tenant changes rows of another by MERGE");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.Facts.Table is { ForeignServer: null };

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        var merge = $"MERGE INTO {table.Path} AS t USING (SELECT 1) AS s (n) ON";
        yield return new Attempt($"{merge} true WHEN MATCHED THEN UPDATE SET {Statements.BlindSet(table, scene.Mine(table) ?? scene.Foreign(table), scene.Schema)}") { Writes = true, Compared = false };
        yield return new Attempt($"{merge} true WHEN MATCHED THEN DELETE") { Writes = true, Compared = false };
        yield return scene.ForeignSpare(table) is { } row
            ? new Attempt($"{merge} false WHEN NOT MATCHED THEN INSERT ({Quote.Identifiers(Statements.Columns(table, row, scene.Schema))}) VALUES ({Statements.Values(table, row, scene.Schema)})")
                { Writes = true, Compared = false, NeedsValidRow = true }
            : Attempt.Cannot(scene.Missing(table));
    }
}
