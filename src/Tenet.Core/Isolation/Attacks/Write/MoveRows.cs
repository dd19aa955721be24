using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Gives its own rows to somebody else.</summary>
internal sealed class MoveRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/move", "A tenant moves its rows to another tenant");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.OwnerOfAll is null;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        if ((scene.Foreign(table) ?? scene.ForeignSpare(table)) is not { } row || scene.Mine(table) is not { } mine)
        {
            return [Attempt.Cannot(scene.Missing(table))];
        }

        // All that says whose the row is, together: keys of the tenant and another column must agree.
        var owner = table.OwnerColumn is { } column ? [column] : table.Through!.Columns.ToArray();
        var all = owner.Union(table.Facts.ForeignKeys.Where(key => key.Columns.Intersect(owner).Any()).SelectMany(key => key.Columns)).ToArray();
        return new[] { owner, all }.DistinctBy(set => string.Join(',', set)).SelectMany(columns => (Attempt[])
        [
            new Attempt($"UPDATE {table.Path} SET {Set(columns, row)} WHERE {table.Is(mine)}") { Writes = true, Compared = false, CountTells = true },
            new Attempt($"UPDATE {table.Path} SET {Set(columns, row)}") { Writes = true, Compared = false, CountTells = true },
        ]);
    }

    private static string Set(IEnumerable<string> columns, TenantRow row) => string.Join(", ", columns.Select(column => $"{Quote.Identifier(column)} = {row.Literal(column)}"));
}
