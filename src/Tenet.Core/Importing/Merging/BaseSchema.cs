using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Merging;

/// <summary>Tables with their columns and keys, as far as no SQL creates them: what the SQL of the documents stands on.</summary>
internal static class BaseSchema
{
    public static IEnumerable<Fact> Facts(Workshop shop, IEnumerable<MergedTable> tables)
    {
        foreach (var list in shop.Schema.Enums.DistinctBy(list => list.Name))
        {
            shop.PlaceAt(new FactId(FactKind.Enum, "public", list.Name), list.Place);
            yield return new EnumType { Schema = "public", Name = list.Name, Labels = list.Values };
        }

        foreach (var table in tables.Where(table => !table.IsInSql))
        {
            foreach (var fact in Table(shop, table))
            {
                yield return fact;
            }
        }
    }

    /// <summary>The column as a fact; its type is guessed, and remembered as a guess, where none is stated.</summary>
    public static Column Column(Workshop shop, MergedTable table, MergedColumn column, int position)
    {
        var stated = shop.Types.Of(table.Name, column) ?? Enum(shop, table, column);
        var type = stated ?? (column.IsKey || IsReference(shop, table, column) ? shop.KeyType : TypeWords.Guess(column.Name));
        var fact = new Column
        {
            Schema = "public", Table = table.Name, Name = column.Name, Position = position, Type = type,
            NotNull = column.IsKey || column.NotNull == true ? new NotNull() : null,
            Default = column.Default,
        };
        if (stated is null)
        {
            shop.Guessed.Add(fact.Id);
        }

        shop.PlaceAt(fact.Id, column.Place);
        return fact;
    }

    private static IEnumerable<Fact> Table(Workshop shop, MergedTable table)
    {
        var fact = new Table { Schema = "public", Name = table.Name };
        shop.PlaceAt(fact.Id, table.Place);
        yield return fact;
        var keys = table.Columns.Where(column => column.IsKey).Select(column => column.Name).ToList();
        if (keys.Count == 0 && table.Column("id") is not null)
        {
            keys = ["id"];
        }

        var position = 1;
        if (keys.Count == 0 && !shop.Options.IsBare)
        {
            keys = ["id"];
            shop.Notes.Add("id", table.Name);
            yield return new Column { Schema = "public", Table = table.Name, Name = "id", Position = position++, Type = shop.KeyType, NotNull = new NotNull() };
        }

        foreach (var column in table.Columns)
        {
            var made = Column(shop, table, column, position++);
            yield return keys.Contains(made.Name) ? made with { NotNull = new NotNull() } : made;
        }

        if (keys.Count > 0)
        {
            yield return new PrimaryKey { Schema = "public", Table = table.Name, Name = Workshop.Name(table.Name, "pkey"), Columns = keys.ToValueList() };
        }
    }

    private static bool IsReference(Workshop shop, MergedTable table, MergedColumn column) =>
        column.IsForeign || (References.Target(shop.Lookup, column.Name) is { } target && target != table.Key) || (column.Name.EndsWith("_id", StringComparison.Ordinal) && table.Column(column.Name[..^3] + "_type") is not null);

    // A list of values named task_status is that of tasks.status.
    private static string? Enum(Workshop shop, MergedTable table, MergedColumn column) =>
        column.Valued is null && shop.Schema.Enums.FirstOrDefault(list => list.Name == column.Name || list.Name == table.Key + "_" + column.Name) is { } found ? "public." + found.Name : null;
}
