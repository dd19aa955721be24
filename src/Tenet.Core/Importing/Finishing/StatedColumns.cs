using Tenet.Core.Importing.Merging;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Adds columns that a document names and SQL left out, compares types, and settles time stamps.</summary>
internal sealed class StatedColumns : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            if (shop.MergedOf(table) is { IsInSql: true } merged)
            {
                Compare(shop, table, merged);
            }

            foreach (var column in shop.Columns(table).Where(column => column.Type == "timestamp without time zone"))
            {
                var place = shop.InSql(column.Name, "timestamp") ?? shop.PlaceOf(table);
                shop.Notes.Contradict("time-without-zone", $"{table.Name}.{column.Name} is a timestamp without time zone: its moment depends on the session that reads it.", "Written as timestamp with time zone.", place);
                shop.Put(column with { Type = TypeWords.Time });
            }
        }

        foreach (var mention in shop.Schema.Mentions)
        {
            if (shop.Table(mention.Table) is { } table && shop.Column(table, mention.Column) is null)
            {
                shop.Notes.Contradict("column-missing", $"{table.Name}.{mention.Column} is named here, and no description of {table.Name} has it.", $"The column was added.", mention.Place, shop.PlaceOf(table));
                var added = shop.AddColumn(table, mention.Column, TypeWords.Guess(mention.Column));
                shop.Guessed.Add(added.Id);
                shop.PlaceAt(added.Id, mention.Place);
            }
        }

        shop.Types.TellWithoutZone();
    }

    private static void Compare(Workshop shop, Table table, MergedTable merged)
    {
        foreach (var stated in merged.Columns)
        {
            var column = shop.Column(table, stated.Name);
            if (column is null)
            {
                shop.Notes.Contradict("column-missing", $"{table.Name}.{stated.Name} is described here, and the SQL that creates {table.Name} lacks it.", "The column was added.", stated.Place, shop.PlaceOf(table));
                shop.Put(BaseSchema.Column(shop, merged, stated, shop.Columns(table).Count + 1) with { Schema = table.Schema, Table = table.Name });
                continue;
            }

            var isNamed = column.Type.Contains('.', StringComparison.Ordinal) && !column.Type.Contains(' ', StringComparison.Ordinal);
            if (stated.Typed is { IsLoose: false } && shop.Types.Of(table.Name, stated, column.Type) is { } type && !TypeWords.Agree(type, column.Type) && !(type == "text" && isNamed))
            {
                shop.Notes.Contradict("types-differ", $"{table.Name}.{column.Name} is {column.Type} in SQL and {type} here.", $"Written as {column.Type}.", stated.Place, shop.InSql(column.Name) ?? stated.Place);
            }

            if (stated.NotNull == true && column.NotNull is null)
            {
                shop.Notes.Contradict("null-allowed", $"{table.Name}.{column.Name} is required here, and the SQL lets it be null.", "Written as NOT NULL.", stated.Place, shop.InSql(column.Name) ?? stated.Place);
                shop.Put(column with { NotNull = new NotNull() });
            }
        }
    }
}
