using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Gives every stated relation its column and foreign key.</summary>
internal sealed class StatedRelations : IStep
{
    private const int ShortestStem = 5;

    public void Apply(Workshop shop)
    {
        // A junction is made before the relations that it stands for, what names a column before what leaves it open, sentences last.
        var relations = shop.Schema.Relations.Where(relation => relation.KindColumn is null)
            .OrderBy(relation => relation.Cardinality == Cardinality.ManyToMany ? 0 : 1).ThenBy(relation => relation.Column is null ? 1 : 0).ThenBy(relation => relation.FromSentence ? 1 : 0);
        foreach (var relation in relations)
        {
            var (parent, child) = (shop.Table(relation.Parent), shop.Table(relation.Child));
            if (parent is null || child is null)
            {
                var missing = parent is null ? relation.Parent : relation.Child;
                shop.Notes.Contradict("table-missing", $"{missing} is named in a relation and described nowhere.", "The relation was left out.", relation.Place);
            }
            else if (relation.Cardinality == Cardinality.ManyToMany)
            {
                Junction(shop, relation, parent, child);
            }
            else
            {
                Single(shop, relation, parent, child);
            }
        }
    }

    private static void Single(Workshop shop, ImportedRelation relation, Table parent, Table child)
    {
        if (shop.MergedOf(child)?.IsInSql == true && shop.Of<ForeignKey>(child).Any(key => key.ReferencedTable == parent.Name && (relation.Column is null || key.Columns.Contains(relation.Column))))
        {
            // SQL says it already, and more exactly.
            return;
        }

        var column = Choose(shop, relation, parent, child);
        if (column is null)
        {
            if (Between(shop, parent, child) is { } junction)
            {
                if (!relation.FromSentence)
                {
                    shop.Notes.Contradict(
                        "cardinality-differs", $"One {parent.Name} has many {child.Name} here, and many have many where {junction.Name} is described.",
                        $"Many to many, through {junction.Name}.", relation.Place, shop.PlaceOf(junction));
                }

                return;
            }

            column = shop.AddColumn(child, NewName(shop, relation, parent), shop.TypeOfKey(parent));
            shop.PlaceAt(column.Id, relation.Place);
            shop.Notes.Add("a column for a stated relation", $"{child.Name}.{column.Name}");
        }

        Refer(shop, child, column, parent, relation.OnDelete, relation.Place, required: !relation.IsOptional && !(relation.FromSentence && relation.Label is not null));
        if (relation.IsOptional)
        {
            shop.Put(shop.Column(child, column.Name)! with { NotNull = null });
        }

        if (relation.Cardinality == Cardinality.OneToOne && !shop.Unique(child).Any(key => key.SequenceEqual([column.Name])))
        {
            shop.Put(new UniqueConstraint { Schema = child.Schema, Table = child.Name, Name = Workshop.Name(child.Name, column.Name, "key"), Columns = [column.Name] });
        }
    }

    /// <summary>The foreign key of one column, unless there is one; the column takes the type of the key where its own was a guess.</summary>
    public static void Refer(Workshop shop, Table child, Column column, Table parent, string? onDelete, Place place, bool required)
    {
        if (shop.Key(parent) is not [var key] || shop.Column(parent, key) is not { } target)
        {
            shop.Notes.Contradict("key-not-single", $"{child.Name}.{column.Name} refers to {parent.Name}, whose key is not one column.", "No foreign key was written.", place);
            return;
        }

        var fresh = shop.Column(child, column.Name) ?? column;
        var isVague = shop.MergedOf(child)?.Column(fresh.Name)?.Typed?.Type is { } word && TypeWords.IsVague(word) && TypeWords.Agree(fresh.Type, target.Type);
        if (fresh.Type != target.Type && (isVague || shop.Guessed.Contains(fresh.Id)))
        {
            fresh = fresh with { Type = target.Type };
        }

        if (fresh.Type != target.Type)
        {
            shop.Notes.Contradict("types-differ", $"{child.Name}.{column.Name} is {fresh.Type}, and {parent.Name}.{key}, which it refers to, is {target.Type}.", "No foreign key was written.", place, shop.PlaceOf(target.Id) ?? place);
            return;
        }

        shop.Guessed.Remove(fresh.Id);
        shop.Put(fresh with { NotNull = fresh.NotNull ?? (required && (shop.MergedOf(child)?.Column(fresh.Name)?.NotNull ?? true) ? new NotNull() : null) });
        if (!shop.Of<ForeignKey>(child).Any(other => other.Columns.Contains(column.Name) && other.ReferencedTable == parent.Name))
        {
            var made = new ForeignKey
            {
                Schema = child.Schema, Table = child.Name, Name = Workshop.Name(child.Name, column.Name, "fkey"), Columns = [column.Name],
                ReferencedSchema = parent.Schema, ReferencedTable = parent.Name, ReferencedColumns = [key], OnDelete = onDelete,
            };
            shop.Put(made);
            shop.PlaceAt(made.Id, place);
        }
    }

    private static Column? Choose(Workshop shop, ImportedRelation relation, Table parent, Table child)
    {
        if (relation.Column is { } named)
        {
            return shop.Column(child, named) ?? shop.AddColumn(child, named, shop.KeyType);
        }

        var columns = shop.Columns(child).Where(column => column.Generated is null && !shop.Key(child).SequenceEqual([column.Name])).ToList();
        if (relation.Label is { Length: >= ShortestStem } label && columns.Find(column => Stem(label, column.Name) && IsOpen(shop, column, parent)) is { } meant)
        {
            return meant;
        }

        var key = EntityName.Key(parent.Name);
        return columns.Find(column => column.Name == key + "_id")
            ?? columns.Find(column => column.Name.EndsWith("_id", StringComparison.Ordinal) && !References.IsRole(column.Name) && Target(shop, column) == key)
            ?? columns.Find(column => IsMarked(shop, child, column) && Target(shop, column) is { } target && target == key)
            ?? columns.Find(column => IsMarked(shop, child, column) && Target(shop, column) is null && !shop.Of<ForeignKey>(child).Any(other => other.Columns.Contains(column.Name)))
            ?? (relation.Label is null || relation.FromSentence ? null : columns.Find(column => References.IsRole(column.Name) && Target(shop, column) == key));
    }

    private static string? Target(Workshop shop, Column column) => References.Target(shop.Lookup, column.Name);

    private static bool IsOpen(Workshop shop, Column column, Table parent) =>
        column.Name.EndsWith("_id", StringComparison.Ordinal) || column.Name.EndsWith("_by", StringComparison.Ordinal) ? Target(shop, column) is not { } target || target == EntityName.Key(parent.Name) : false;

    private static bool IsMarked(Workshop shop, Table table, Column column) => shop.MergedOf(table)?.Column(column.Name)?.IsForeign == true;

    // "creates" and created_by_id have a beginning in common.
    private static bool Stem(string label, string column)
    {
        var word = label.Split(' ')[0].ToLowerInvariant();
        var shared = word.Zip(column).TakeWhile(pair => pair.First == pair.Second).Count();
        return shared >= ShortestStem;
    }

    private static string NewName(Workshop shop, ImportedRelation relation, Table parent)
    {
        if (relation.Label is { } label && relation.FromSentence && EntityName.Key(parent.Name) == References.PeopleOf(shop.Lookup))
        {
            var word = label == "assigned" ? "assigned_to" : label + "_by";
            var withId = shop.Tables.SelectMany(shop.Of<Column>).Any(column => column.Name == word + "_id") || label == "assigned";
            return withId ? word + "_id" : word;
        }

        return relation.Parent == relation.Child ? "parent_id" : EntityName.Key(parent.Name) + "_id";
    }

    private static void Junction(Workshop shop, ImportedRelation relation, Table first, Table second)
    {
        var junction = relation.Through is { } through ? shop.Table(through) : Between(shop, first, second);
        if (junction is null)
        {
            junction = new Table { Schema = "public", Name = relation.Through is { } name && EntityName.IsTable(name) ? name : EntityName.Key(first.Name) + "_" + second.Name };
            shop.Put(junction);
            shop.PlaceAt(junction.Id, relation.Place);
            shop.AddColumn(junction, "id", shop.KeyType, notNull: true);
            shop.Put(new PrimaryKey { Schema = "public", Table = junction.Name, Name = Workshop.Name(junction.Name, "pkey"), Columns = ["id"] });
            shop.Notes.Add("a table between two that have many of each other", junction.Name);
        }

        var columns = new List<string>();
        foreach (var parent in (Table[])[first, second])
        {
            var key = EntityName.Key(parent.Name);
            // One that ties a table to itself has two of them.
            var free = shop.Columns(junction).Where(column => !columns.Contains(column.Name)).ToList();
            var column = free.FirstOrDefault(column => shop.Of<ForeignKey>(junction).Any(stated => stated.Columns is [var only] && only == column.Name && (stated.ReferencedSchema, stated.ReferencedTable) == (parent.Schema, parent.Name)))
                ?? free.FirstOrDefault(column => column.Name.EndsWith("_id", StringComparison.Ordinal) && Target(shop, column) == key)
                ?? shop.AddColumn(junction, (columns.Contains(Ending(key) + "_id") ? "other_" : "") + Ending(key) + "_id", shop.TypeOfKey(parent), notNull: true);
            Refer(shop, junction, column, parent, null, relation.Place, required: true);
            columns.Add(column.Name);
        }

        if (!shop.Unique(junction).Any(unique => unique.ToHashSet().SetEquals(columns)))
        {
            shop.Put(new UniqueConstraint { Schema = junction.Schema, Table = junction.Name, Name = Workshop.Name([junction.Name, .. columns, "key"]), Columns = columns.ToValueList() });
        }

        // plan_features calls subscription_plans by its last word; so does its column.
        string Ending(string key) => junction.Name.Split('_').Select(EntityName.Singular).LastOrDefault(word => shop.Lookup.Resolve(word) == key) ?? key;
    }

    private static Table? Between(Workshop shop, Table first, Table second)
    {
        var stated = shop.Schema.Relations.FirstOrDefault(relation => relation.Cardinality == Cardinality.ManyToMany && relation.Through is not null
            && new HashSet<FactId?> { shop.Table(relation.Parent)?.Id, shop.Table(relation.Child)?.Id }.SetEquals([first.Id, second.Id]));
        return stated is not null ? shop.Table(stated.Through!) : null;
    }
}
