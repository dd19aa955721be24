using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Looks over the finished schema beside the documents for what contradicts without having hindered anything.</summary>
internal sealed class Findings : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            Reserved(shop, table);
            Empty(shop, table);
            Indexes(shop, table);
            Roles(shop, table);
        }

        Retention(shop);
        Diagram(shop);
        Styles(shop);
        SoftDelete(shop);
    }

    private static void Reserved(Workshop shop, Table table)
    {
        foreach (var (id, name) in shop.Columns(table).Select(column => (column.Id, column.Name)).Prepend((table.Id, table.Name)))
        {
            if (EntityName.IsTable(name) && Quote.Identifier(name) != name)
            {
                shop.Notes.Contradict("reserved-word", $"{(id == table.Id ? name : table.Name + "." + name)} is a word of SQL.", "It is written in quotes; every query must do so too.", shop.PlaceOf(id) ?? shop.PlaceOf(table));
            }
        }
    }

    private static void Empty(Workshop shop, Table table)
    {
        if (shop.MergedOf(table) is { IsInSql: false, Columns.Count: 0, Mentions.Count: > 0 })
        {
            shop.Notes.Contradict("table-without-columns", $"{table.Name} is described, and none of its columns is.", "It has keys and conventional columns only.", shop.PlaceOf(table));
        }
    }

    private static void Indexes(Workshop shop, Table table)
    {
        var indexes = shop.Of<Model.Index>(table).ToList();
        foreach (var index in indexes)
        {
            var place = shop.PlaceOf(index.Id) ?? shop.InSql(index.Name);
            if (place is not { } at)
            {
                continue;
            }

            if (index.Method == "gin" && shop.Tenancy?.Owned.Contains(table.Id) == true)
            {
                shop.Notes.Contradict("index-unused-under-row-security", $"{table.Name} has row security, and the operators of the GIN index {index.Name} are not leakproof: the application's queries cannot use it.", "Written. Search through a function that checks the tenant itself.", at);
            }

            foreach (var text in index.Keys.Select(key => key.Expression).OfType<string>().Where(text => text.Contains("||", StringComparison.Ordinal) && !text.Contains("COALESCE", StringComparison.OrdinalIgnoreCase)))
            {
                var nullable = string.Join(" and ", SqlWords.Names(text).Where(name => shop.Column(table, name) is { NotNull: null }).Distinct());
                if (nullable.Length > 0)
                {
                    shop.Notes.Contradict("null-hides-row", $"{index.Name} joins texts, and {nullable} may be null: then the whole is null and the row is never found.", "Written as stated. Use coalesce(…, '') in index and queries.", at);
                }
            }

            var columns = index.Keys.Select(key => key.Column).ToList();
            if (index.Predicate is null && index.Method == "btree" && indexes.Find(other => other != index && other.Method == "btree" && other.Predicate is null && other.Keys.Count > columns.Count && other.Keys.Take(columns.Count).Select(key => key.Column).SequenceEqual(columns)) is { } longer)
            {
                shop.Notes.Contradict("index-is-prefix", $"{index.Name} is the beginning of {longer.Name}, which can do its work.", "Both were written, as they are named.", at, shop.PlaceOf(longer.Id) ?? shop.InSql(longer.Name) ?? at);
            }

            if (shop.Of<UniqueConstraint>(table).FirstOrDefault(unique => unique.Columns.Select(name => (string?)name).SequenceEqual(columns)) is { } key && index.Predicate is null)
            {
                shop.Notes.Contradict("index-is-double", $"{index.Name} repeats the index that the key {key.Name} has already.", "Both were written, as they are named.", at);
            }
        }
    }

    // "different roles within each organization", and a row that has one role and one organization.
    private static void Roles(Workshop shop, Table table)
    {
        if (shop.MergedOf(table) is { } merged && shop.Column(table, "role") is { } role && shop.Tenancy is { } tenancy && shop.Column(table, tenancy.Column) is not null
            && merged.Mentions.FirstOrDefault(mention => mention.Notes.Any(note => note.Contains("different roles", StringComparison.OrdinalIgnoreCase))) is { } said)
        {
            shop.Notes.Contradict("one-role-for-many", $"A row of {table.Name} has one role and one {tenancy.Column}, and roles are said to differ from one to another.", "A row is an account in one of them; a person can have several rows.", said.Place, shop.PlaceOf(role.Id) ?? shop.PlaceOf(table));
        }
    }

    private static void Retention(Workshop shop)
    {
        foreach (var retention in shop.Schema.Retention)
        {
            if (shop.Table(retention.Table) is not { } table)
            {
                continue;
            }

            var stated = shop.MergedOf(table);
            if (stated is { IsInSql: false } && !stated.Columns.Exists(column => column.Name is "created_at" or "updated_at" or "deleted_at" or "ended_at" or "expires_at" or "status"))
            {
                shop.Notes.Contradict("retention-without-a-date", $"{table.Name} is kept for {retention.Period}, and none of its stated columns says from when or for which rows.", "created_at was added where the conventions have it.", retention.Place, shop.PlaceOf(table));
            }

            if (AuditColumns.IsAppendOnly(shop, table))
            {
                shop.Notes.Contradict("immutable-yet-purged", $"{table.Name} is called immutable and is to be purged after {retention.Period}.", "Nothing was written against deletes. Drop whole partitions instead of rows.", shop.PlaceOf(table), retention.Place);
            }
        }
    }

    private static void Diagram(Workshop shop)
    {
        foreach (var file in shop.Schema.Entities.Where(entity => entity.InDiagram).Select(entity => entity.Place.File).Distinct().ToList())
        {
            var drawn = shop.Schema.Entities.Where(entity => entity.InDiagram && entity.Place.File == file).Select(entity => EntityName.Key(entity.Name)).ToHashSet();
            var left = shop.Merged.Where(table => !drawn.Contains(table.Key) && table.Mentions.Exists(mention => mention.Place.File == file)).ToList();
            if (left.Count > 0)
            {
                shop.Notes.Contradict("diagram-incomplete", $"The diagram leaves out {string.Join(", ", left.Select(table => table.Name))}, which the text describes.", "They were written.", [shop.Schema.Entities.First(entity => entity.InDiagram).Place, .. left.Select(table => table.Place)]);
            }
        }
    }

    private static void Styles(Workshop shop)
    {
        var names = shop.Tables.SelectMany(shop.Of<Model.Index>).Select(index => (index.Name, Place: shop.PlaceOf(index.Id) ?? shop.InSql(index.Name))).Where(item => item.Place is not null).ToList();
        var before = names.Find(item => item.Name.StartsWith("idx_", StringComparison.Ordinal));
        var behind = names.Find(item => item.Name.EndsWith("_idx", StringComparison.Ordinal) && !item.Name.StartsWith("idx_", StringComparison.Ordinal) && shop.InSql(item.Name) is not null);
        if (before.Name is not null && behind.Name is not null)
        {
            shop.Notes.Contradict("names-differ", $"Indexes are named in two ways: {before.Name} and {behind.Name}.", "Each was written as it is named.", before.Place!.Value, behind.Place!.Value);
        }

        foreach (var name in (string[])["created_by", "updated_by"])
        {
            var mentions = shop.Schema.Standards.SelectMany(standard => standard.Columns).Select(column => (column.Name, column.Place))
                .Concat(shop.Merged.SelectMany(table => table.Columns).Select(column => (column.Name, column.Place)))
                .Concat(shop.Schema.Words.Select(word => (Name: word.Key, Place: word.Value))).ToList();
            var plain = mentions.Find(item => item.Name == name);
            var with = mentions.Find(item => item.Name == name + "_id");
            if (plain.Name is not null && with.Name is not null)
            {
                shop.Notes.Contradict("names-differ", $"One column has two names: {name} and {name}_id.", "Each table has it as it is described there.", plain.Place, with.Place);
            }
        }
    }

    private static void SoftDelete(Workshop shop)
    {
        var ways = shop.Schema.SoftDelete.DistinctBy(item => item.Way).ToList();
        if (ways.Count > 1)
        {
            shop.Notes.Contradict("soft-delete-differs", $"Rows are deleted softly by {string.Join(" and by ", ways.Select(item => item.Way))}: two truths about one row.", $"tenet.yml says {ways[0].Way}.", ways.Select(item => item.Place));
        }

        if (ways.Count == 0)
        {
            return;
        }

        foreach (var unique in shop.Tables.SelectMany(shop.Of<UniqueConstraint>))
        {
            if (unique.Columns.Contains("name") && (shop.PlaceOf(unique.Id) ?? shop.InSql("UNIQUE (" + string.Join(", ", unique.Columns.Where(column => column != "id")))) is { } place)
            {
                shop.Notes.Contradict("deleted-row-blocks-name", $"{unique.Name} counts rows that are deleted softly, so their names cannot be used again.", "Written as stated. A partial unique index over living rows would allow it.", place, ways[0].Place);
            }
        }
    }
}
