using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Indexes and unique keys that sentences state, brought together where two sentences mean one.</summary>
internal sealed class StatedIndexes : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var group in shop.Schema.Indexes.GroupBy(index => EntityName.Key(index.Table)))
        {
            if (shop.Table(group.Key) is not { } table)
            {
                foreach (var index in group)
                {
                    shop.Notes.Contradict("table-missing", $"An index is stated on {index.Table}, which is described nowhere.", "No index was written.", index.Place);
                }

                continue;
            }

            // What is complete comes first, so that a mention with less can join it.
            var stated = group.Select(index => Complete(shop, table, index)).OrderBy(index => index.Columns.Count == 0 && index.Expression is null ? 1 : 0).ThenBy(index => index.Name is null ? 1 : 0);
            var written = new List<ImportedIndex>();
            foreach (var index in stated)
            {
                One(shop, table, index, written);
            }
        }
    }

    // idx_projects_tenant_status without columns says them in its name.
    private static ImportedIndex Complete(Workshop shop, Table table, ImportedIndex index)
    {
        if (index.Name is null || index.Columns.Count > 0 || index.Expression is not null || IsNamed(shop, table, index))
        {
            return index;
        }

        var words = index.Name.Split('_').Where(word => word is not ("idx" or "ix" or "key" or "index") && !table.Name.Split('_').Contains(word)).ToList();
        var columns = words.ConvertAll(word => shop.Columns(table).FirstOrDefault(column => column.Name == word || column.Name == word + "_id" || column.Name.StartsWith(word + "_", StringComparison.Ordinal))?.Name);
        if (columns.Count == 0 || columns.Contains(null))
        {
            return index;
        }

        shop.Notes.Assume("columns taken from the index's name", $"{index.Name} ({string.Join(", ", columns)})");
        return index with { Columns = columns.OfType<string>().ToValueList() };
    }

    private static void One(Workshop shop, Table table, ImportedIndex index, List<ImportedIndex> written)
    {
        if (IsNamed(shop, table, index))
        {
            return;
        }

        foreach (var missing in index.Columns.Where(name => shop.Column(table, name) is null).ToList())
        {
            shop.Notes.Contradict("column-missing", $"{table.Name}.{missing} is named by an index, and no description of {table.Name} has it.", "The column was added.", index.Place, shop.PlaceOf(table));
            var added = shop.AddColumn(table, missing, TypeWords.Guess(missing));
            shop.Guessed.Add(added.Id);
            shop.PlaceAt(added.Id, index.Place);
        }

        if (index.Columns.Count == 0 && index.Expression is null)
        {
            if (index.Predicate is not { } predicate)
            {
                shop.Notes.Leave(index.Place, index.Said, "an index without columns");
                return;
            }

            var named = Reading.SqlWords.Names(predicate).Where(name => shop.Column(table, name) is not null).Distinct().ToList();
            if (written.Find(other => other.Predicate is { } condition && Reading.SqlWords.Names(condition).Intersect(named).Any()) is { } same)
            {
                if (!Same(same.Predicate!, predicate))
                {
                    shop.Notes.Contradict("partial-index-differs", $"The partial index of {table.Name} has one condition here ({predicate}) and another there ({same.Predicate}).", "The one with columns was written.", index.Place, same.Place);
                }

                return;
            }

            shop.Notes.Assume("a partial index without columns has those of its condition", $"{table.Name} ({string.Join(", ", named)})");
            index = index with { Columns = named.ToValueList() };
        }

        if (written.Exists(other => other.IsUnique == index.IsUnique && other.Columns == index.Columns && other.Orders == index.Orders && other.Expression == index.Expression && Same(other.Predicate ?? "", index.Predicate ?? "")) || IsThere(shop, table, index))
        {
            return;
        }

        written.Add(index);
        Put(shop, table, index);
    }

    // SQL of the documents made it.
    private static bool IsNamed(Workshop shop, Table table, ImportedIndex index) =>
        index.Name is { } name && (shop.Contains(new FactId(FactKind.Index, table.Schema, name)) || shop.Of<ConstraintFact>(table).Any(constraint => constraint.Name == name));

    private static bool IsThere(Workshop shop, Table table, ImportedIndex index) =>
        index.IsUnique
            ? index is { Expression: null, Predicate: null } && shop.Unique(table).Any(key => key.SequenceEqual(index.Columns))
            : index.Expression is null && index.Predicate is null && shop.Of<Model.Index>(table).Any(other => other.Keys.Select(key => key.Column).SequenceEqual(index.Columns) && other.Predicate is null && (index.Name is null || other.Name == index.Name));

    private static void Put(Workshop shop, Table table, ImportedIndex index)
    {
        if (index is { IsUnique: true, Expression: null, Predicate: null })
        {
            var name = shop.FreeName(index.Name ?? Workshop.Name([table.Name, .. index.Columns, "key"]), name => new FactId(FactKind.Unique, table.Schema, name, table.Name));
            var unique = new UniqueConstraint { Schema = table.Schema, Table = table.Name, Name = name, Columns = index.Columns };
            shop.Put(unique);
            shop.PlaceAt(unique.Id, index.Place);
            return;
        }

        var method = index.Method ?? "btree";
        var words = index.Columns.Count > 0 ? index.Columns.ToList() : [.. Reading.SqlWords.Names(index.Expression!).Where(name => shop.Column(table, name) is not null), "search"];
        var made = new Model.Index
        {
            Schema = table.Schema, Table = table.Name, Method = method, Unique = index.IsUnique, Predicate = index.Predicate,
            Name = shop.FreeName(index.Name ?? KeyIndexes.Name(shop, table, words), name => new FactId(FactKind.Index, table.Schema, name)),
            Keys = index.Expression is { } expression ? [Key(null, expression)] : index.Columns.Select((column, i) => Sorted(column, i < index.Orders.Count ? index.Orders[i] : "")).ToValueList(),
        };
        shop.Put(made);
        shop.PlaceAt(made.Id, index.Place);
        if (index.Name is null && index.Columns.Count > 0 && index.Columns.Any(column => shop.Column(table, column)!.Type is "text" or "uuid") && method == "gin")
        {
            shop.Notes.Contradict("gin-needs-operator-class", $"A GIN index on {table.Name} ({string.Join(", ", index.Columns)}) has no operator class for the column's type.", "PostgreSQL decides; see below whether it refused.", index.Place);
        }
    }

    private static IndexKey Sorted(string column, string order)
    {
        var words = order.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descending = words.Contains("DESC", StringComparer.OrdinalIgnoreCase);
        var nullsFirst = order.Contains("NULLS FIRST", StringComparison.OrdinalIgnoreCase) || (descending && !order.Contains("NULLS LAST", StringComparison.OrdinalIgnoreCase));
        return Key(column, null) with { Descending = descending, NullsFirst = nullsFirst, OperatorClass = Array.Find(words, word => word.EndsWith("_ops", StringComparison.Ordinal)) };
    }

    internal static IndexKey Key(string? column, string? expression) => new(column, expression, null, null, [], false, false, null);

    private static bool Same(string a, string b) => Plain(a) == Plain(b);

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
