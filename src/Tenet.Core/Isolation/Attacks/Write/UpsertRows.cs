using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Write;

/// <summary>Adds a row with the key of another one, to write over that one.</summary>
internal sealed class UpsertRows : TableAttack
{
    public override AttackInfo Info { get; } = new("write/upsert", "A tenant writes over a row of another by its key");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => Keys(table).Any();

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        if (scene.Foreign(table) is not { } row)
        {
            return [Attempt.Cannot(scene.Missing(table))];
        }

        // As its own row, and as that of the other.
        var set = Statements.Settable(table, scene.Schema) is var column ? $"{Quote.Identifier(column)} = EXCLUDED.{Quote.Identifier(column)}" : "";
        TenantRow[] rows = scene.MineSpare(table) is { } mine && table.OwnerColumn is { } owner ? [row, row.With([new(owner, mine[owner])])] : [row];
        return Keys(table).SelectMany(key => rows.Select(given =>
            new Attempt($"{Statements.Insert(table, given, scene.Schema)} ON CONFLICT ({Quote.Identifiers(key)}) DO UPDATE SET {set}") { Writes = true, Compared = false }));
    }

    private static IEnumerable<IReadOnlyList<string>> Keys(OwnedTable table) =>
        table.Facts.Lookups.Where(lookup => lookup.Unique && lookup.Predicate is null && lookup.Columns.All(column => column is not null)).Select(lookup => (IReadOnlyList<string>)[.. lookup.Columns.OfType<string>()]);
}
