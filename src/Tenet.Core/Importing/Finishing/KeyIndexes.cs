using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>An index for every foreign key that none serves yet.</summary>
internal sealed class KeyIndexes : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables.Where(table => table.PartitionOf is null))
        {
            foreach (var key in shop.Of<ForeignKey>(table).OrderBy(key => key.Name, StringComparer.Ordinal))
            {
                if (Leading(shop, table).Any(columns => Serves(columns, key.Columns)))
                {
                    continue;
                }

                var index = new Model.Index
                {
                    Schema = table.Schema, Table = table.Name, Method = "btree",
                    Name = shop.FreeName(Name(shop, table, [key.Columns[^1]]), name => new FactId(FactKind.Index, table.Schema, name)),
                    Keys = key.Columns.Select(column => StatedIndexes.Key(column, null)).ToValueList(),
                };
                shop.Put(index);
                shop.Notes.Add("an index for a foreign key", $"{table.Name} ({string.Join(", ", key.Columns)})");
            }
        }
    }

    /// <summary>The name of an index in the manner of the documents.</summary>
    public static string Name(Workshop shop, Table table, IEnumerable<string> columns) =>
        shop.IndexNamesBegin ? Workshop.Name(["idx", table.Name, .. columns]) : Workshop.Name([table.Name, .. columns, "idx"]);

    private static IEnumerable<IReadOnlyList<string>> Leading(Workshop shop, Table table) =>
        shop.Of<Model.Index>(table).Where(index => index.Predicate is null && index.Method == "btree").Select(index => (IReadOnlyList<string>)[.. index.Keys.Select(key => key.Column ?? "")])
            .Concat(shop.Of<UniqueConstraint>(table).Select(key => (IReadOnlyList<string>)key.Columns))
            .Concat(shop.Of<PrimaryKey>(table).Select(key => (IReadOnlyList<string>)key.Columns));

    // The last column of a key chooses the row; the tenant's column before it may stand in the index or not.
    private static bool Serves(IReadOnlyList<string> columns, ValueList<string> key) =>
        columns.Count > 0 && (columns[0] == key[^1] || (key.Count > 1 && columns.Count >= key.Count && columns.Take(key.Count).ToHashSet().SetEquals(key)));
}
