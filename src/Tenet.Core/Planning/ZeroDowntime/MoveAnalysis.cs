using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Finds by which keys the rows of two tables belong together, of which one gives a column to the other.</summary>
internal static class MoveAnalysis
{
    /// <param name="intent">What was said.</param>
    /// <param name="before">The present schema, with the new names of tables.</param>
    /// <param name="after">The desired schema.</param>
    /// <returns>Null where it is done already.</returns>
    /// <exception cref="TenetException">TNT4022 where the two tables have no such keys, or several.</exception>
    public static MovedColumn? Of(SaidIntent intent, SchemaModel before, SchemaModel after)
    {
        var fresh = (Column)after.Find(intent.Column)!;
        if (before.Contains(fresh.Id))
        {
            return null;
        }

        var olds = new NamedTargets(before).Find(intent.Text).Select(target => target.Id).Where(id => id.Kind == FactKind.Column).ToList();
        if (olds.Count == 0)
        {
            // The schema is made from nothing, and there is nothing to be moved.
            return !before.Of<Table>().Any() ? null : throw Wrong($"The present schema has no column '{intent.Text}'");
        }

        var old = olds is [var only] ? (Column)before.Find(only)! : throw Wrong($"'{intent.Text}' may be {string.Join(" or ", olds)}");
        if (after.Contains(old.Id))
        {
            throw Wrong($"{old.Id} does not go");
        }

        if (old.Type != fresh.Type)
        {
            throw Wrong($"{old.Id} is of type {old.Type}, and {fresh.Id} of type {fresh.Type}. Change the type in a series of its own");
        }

        if (old.Default is not null)
        {
            throw Wrong($"{old.Id} has a default, which rows of another table cannot get. Drop it first");
        }

        var (source, target) = (old.Parent!.Value, fresh.Parent!.Value);
        if (source == target)
        {
            throw Wrong($"{old.Id} stays in its table: say '-- tenet:renamed-from'");
        }

        var keys = Keys(source, target, before, after).Distinct().ToList();
        if (keys is not [var key])
        {
            throw Wrong(keys.Count == 0
                ? $"Nothing says which row of {target} belongs to a row of {source}: a foreign key between unique columns of both is needed, or primary keys of the same columns"
                : $"Rows of {source} and {target} belong together in {keys.Count} ways");
        }

        var filled = key.New.Append(fresh.Name).ToHashSet();
        var makes = !after.Of<Column>().Any(column => column.Parent == target && column is { NotNull: not null, Default: null, Identity: null, Generated: null } && !filled.Contains(column.Name));
        if (!makes && !before.Contains(target))
        {
            throw Wrong($"{target} is new, and its rows need more than {string.Join(", ", filled)}: nobody makes them while old clients run");
        }

        return new MovedColumn(old, fresh, key.Old, key.New, makes);
        TenetException Wrong(string why) => new(ErrorCode.IntentWrong, $"{why}.", intent.Place);
    }

    private static IEnumerable<(ValueList<string> Old, ValueList<string> New)> Keys(FactId source, FactId target, SchemaModel before, SchemaModel after)
    {
        var (was, ofTarget) = (Uniques(source, before).ToList(), Uniques(target, after).ToList());
        var ofSource = Uniques(source, after).Where(unique => was.Exists(unique.SetEquals)).ToList();
        foreach (var key in after.Of<ForeignKey>())
        {
            var (from, to) = (key.Parent!.Value, new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable));
            if (from == target && to == source && ofTarget.Any(unique => unique.IsSubsetOf(key.Columns)) && ofSource.Any(unique => unique.IsSubsetOf(key.ReferencedColumns)))
            {
                yield return (key.ReferencedColumns, key.Columns);
            }
            else if (from == source && to == target && before.Contains(key.Id) && ofSource.Any(unique => unique.IsSubsetOf(key.Columns)) && ofTarget.Any(unique => unique.IsSubsetOf(key.ReferencedColumns)))
            {
                yield return (key.Columns, key.ReferencedColumns);
            }
        }

        if (!after.Of<ForeignKey>().Any(key => key.Parent == target && key.ReferencedSchema == source.Schema && key.ReferencedTable == source.Name)
            && after.Of<PrimaryKey>().FirstOrDefault(key => key.Parent == source) is { } one && after.Of<PrimaryKey>().FirstOrDefault(key => key.Parent == target) is { } other && one.Columns.Equals(other.Columns)
            && one.Columns.All(name => (after.Find(new FactId(FactKind.Column, source.Schema, name, source.Name)) as Column)?.Type == (after.Find(new FactId(FactKind.Column, target.Schema, name, target.Name)) as Column)?.Type))
        {
            yield return (one.Columns, other.Columns);
        }
    }

    private static IEnumerable<HashSet<string>> Uniques(FactId table, SchemaModel model) => model.Facts.Where(fact => fact.Parent == table).Select(fact => fact switch
    {
        PrimaryKey key => key.Columns,
        UniqueConstraint key => key.Columns,
        Model.Index { Unique: true, Predicate: null } index when index.Keys.All(key => key.Column is not null) => index.Keys.Select(key => key.Column!),
        _ => null,
    }).OfType<IEnumerable<string>>().Select(columns => columns.ToHashSet());
}
