using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Keys;

/// <summary>Adds its own row with a value that another tenant has: a refusal would tell so.</summary>
internal sealed class ProbeUnique : TableAttack
{
    public override AttackInfo Info { get; } = new("keys/unique-probe", "A tenant learns from a unique key which values rows of another have");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => Guessable(table).Any();

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        if (scene.Foreign(table) is not { } foreign)
        {
            return [Attempt.Cannot(scene.Missing(table))];
        }

        return Guessable(table).SelectMany(columns =>
        {
            // A row with nothing in a column clashes with none.
            var of = scene.Others.SelectMany(tenant => scene.Stock.Of(table, tenant).There).FirstOrDefault(row => columns.All(column => row[column] is not null)) ?? foreign;
            var values = columns.Select(column => new KeyValuePair<string, string?>(column, of[column])).ToList();
            var set = string.Join(", ", columns.Select(column => $"{Quote.Identifier(column)} = {of.Literal(column)}"));
            return (Attempt[])
            [
                .. scene.MineSpare(table) is { } spare ? (Attempt[])[new Attempt(Isolation.Statements.Insert(table, spare.With(values), scene.Schema), "SET CONSTRAINTS ALL IMMEDIATE")] : [],
                .. scene.Mine(table) is { } mine ? (Attempt[])[new Attempt($"UPDATE {table.Path} SET {set} WHERE {table.Is(mine)}", "SET CONSTRAINTS ALL IMMEDIATE")] : [],
            ];
        });
    }

    // Whoever knows 128 random bits knows the row already. A key with the tenant in it refuses nothing here, which is tried as well.
    private static IEnumerable<IReadOnlyList<string>> Guessable(OwnedTable table) =>
        table.Facts.Lookups.Where(lookup => lookup.Unique).Select(lookup => (IReadOnlyList<string>)[.. lookup.Columns.OfType<string>().Where(column => column != table.OwnerColumn)])
            .Concat(table.Facts.Exclusions.Select(_ => (IReadOnlyList<string>)[.. table.Writable.Where(column => column.Name != table.OwnerColumn && !column.Type.StartsWith("uuid", StringComparison.Ordinal)).Select(column => column.Name)]))
            .Where(columns => columns.Count > 0 && columns.All(column => table.Facts.Column(column) is { Type: not "uuid" }));
}
