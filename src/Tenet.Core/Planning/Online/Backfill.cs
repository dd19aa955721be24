using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// A loop that gives the rows of one table values, and commits after each batch. What it has to do is bounded at its start: by the last key that there is then,
/// or by the number of rows that lack a value. It can be run again at any time, since it passes by what has a value.
/// </summary>
/// <remarks>
/// Policies that would hide rows make it fail instead (<c>row_security = off</c>). The table's own triggers do not fire where the role may say so.
/// Expressions are written for an empty search path, with all names qualified.
/// </remarks>
internal static class Backfill
{
    /// <param name="table">A table that holds rows itself.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">An expression over the row.</param>
    /// <param name="missing">True of the rows that lack the value.</param>
    /// <param name="scene">All nodes.</param>
    public static Piece Write(Table table, string column, string value, string missing, Scene scene)
    {
        return Piece.Backfill(BatchLoop.Update(Names.Of(table), Key(table, scene), $"{Quote.Identifier(column)} = {value}", missing, HasTriggers(table, scene)));
    }

    // Operators of types that somebody made may not be those that the key is sorted by.
    private static Column[] Key(Table table, Scene scene)
    {
        var key = scene.Fates.After.Index.Of<PrimaryKey>(table.Id).FirstOrDefault();
        if (key is null or { WithoutOverlaps: true } || !scene.Fates.Before.Has(key.Id) || scene.Fates.Gone.Contains(key.Id))
        {
            return [];
        }

        Column[] columns = [.. key.Columns.Select(name => scene.Fates.After.Find(new FactId(FactKind.Column, table.Schema, name, table.Name))).OfType<Column>()];
        return columns.Length == key.Columns.Count && columns.All(column => column.Collation is null && !column.Type.Contains('.', StringComparison.Ordinal) && scene.IsThereUnchanged(column.Id)) ? columns : [];
    }

    private static bool HasTriggers(Table table, Scene scene) => scene.Fates.After.Index.Of<Trigger>(table.Id).Any() || table.PartitionOf is not null;
}
