using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Changes the key of its own rows, and what refers to them must not be of others.</summary>
internal sealed class RenameKeys : TableAttack
{
    public override AttackInfo Info { get; } = new("write/rename-keys", "A tenant changes keys so that rows of another hang on its own");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.Facts.Key is not null && table.OwnerOfAll is null;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        scene.Mine(table) is { } mine
            ? [new Attempt($"UPDATE {table.Path} SET {string.Join(", ", table.Facts.Key!.Columns.Select(column => $"{Quote.Identifier(column)} = {(scene.MineSpare(table) ?? mine).Literal(column)}"))} WHERE {table.Is(mine)}") { Writes = true, Compared = false }]
            : [];
}
