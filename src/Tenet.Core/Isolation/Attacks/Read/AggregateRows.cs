using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Puts rows together into one value.</summary>
internal sealed class AggregateRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/aggregate", "A tenant reads aggregates over all rows");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            .. Statements.Told(table, scene.Schema).Take(2).Select(column => Quote.Identifier(column)).Select(column =>
                new Attempt($"SELECT min({column}::text), max({column}::text), count(DISTINCT {column}), string_agg({column}::text, ',' ORDER BY {column}::text) FROM {table.Path}")),
            new Attempt($"SELECT count(*) OVER (), row_number() OVER () FROM {table.Path}"),
        ];
}
