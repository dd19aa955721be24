using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Keys;

/// <summary>Foreign keys between rows of tenants, and how to bend them.</summary>
internal static class ForeignKeys
{
    /// <summary>Those by which a row chooses another one; a key that is all of the tenant says only whose the row is.</summary>
    public static IEnumerable<(ForeignKey Key, OwnedTable Parent)> Of(OwnedTable table, IsolationSchema schema) =>
        from key in table.Facts.ForeignKeys
        where !key.Inherited && Chosen(table, key).Any() && key != table.Through
        let parent = schema.View.Referenced(key)
        where parent is not null && schema.Find(parent.Id) is not null
        select (key, schema.Find(parent.Id)!);

    /// <summary>Statements that let the key of an own row lead to a foreign row; null where there is none to lead to.</summary>
    public static IEnumerable<string?> Statements(OwnedTable table, ForeignKey key, OwnedTable parent, Scene scene)
    {
        if (scene.Foreign(parent) is not { } foreign)
        {
            return [null];
        }

        var values = Chosen(table, key).Select(column => new KeyValuePair<string, string?>(column, foreign[Referenced(key, column)])).ToList();
        var set = string.Join(", ", values.Select(value => $"{Quote.Identifier(value.Key)} = {Quote.Literal(value.Value ?? "")}"));
        return
        [
            scene.MineSpare(table) is { } spare ? Isolation.Statements.Insert(table, spare.With(values), scene.Schema) : $"INSERT INTO {table.Path} DEFAULT VALUES",
            $"UPDATE {table.Path} SET {set}{(Pointing(table, key, scene) is { } mine ? $" WHERE {table.Is(mine)}" : "")}",
        ];
    }

    /// <summary>How many rows of one tenant the key leads to a row of another from.</summary>
    public static string Crossing(OwnedTable table, ForeignKey key, OwnedTable parent) =>
        $"SELECT count(*) FROM {table.Path} AS t JOIN {parent.Path} AS p ON {string.Join(" AND ", key.Columns.Zip(key.ReferencedColumns, (own, referenced) => $"p.{Quote.Identifier(referenced)} = t.{Quote.Identifier(own)}"))} WHERE {table.Owner("t")} <> {parent.Owner("p")}";

    // One that points somewhere already may point elsewhere; another one may have to point nowhere.
    private static TenantRow? Pointing(OwnedTable table, ForeignKey key, Scene scene) =>
        scene.Stock.Of(table, scene.Own).There.FirstOrDefault(row => Chosen(table, key).All(column => row[column] is not null)) ?? scene.Mine(table);

    private static IEnumerable<string> Chosen(OwnedTable table, ForeignKey key) => key.Columns.Where(column => column != table.OwnerColumn);

    private static string Referenced(ForeignKey key, string column) => key.ReferencedColumns[key.Columns.ToList().IndexOf(column)];
}
