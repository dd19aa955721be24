using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Merging;

/// <summary>Brings the mentions of each entity together: <c>User</c> here and <c>users</c> there are one table.</summary>
internal static class SchemaMerge
{
    public static IReadOnlyList<MergedTable> Merge(ImportedSchema schema)
    {
        var tables = new Dictionary<string, MergedTable>(StringComparer.Ordinal);
        foreach (var entity in schema.Entities)
        {
            var key = EntityName.Key(entity.Name);
            if (!tables.TryGetValue(key, out var table))
            {
                tables[key] = table = new MergedTable(key);
            }

            table.Add(entity);
        }

        foreach (var table in tables.Values)
        {
            // A name written as a table's goes before one that is only an entity's.
            var written = table.Mentions.Where(mention => EntityName.IsTable(mention.Name)).Select(mention => mention.Name.Trim()).ToList();
            table.Name = written.Find(name => name != EntityName.Key(name)) ?? written.FirstOrDefault() ?? EntityName.Table(table.Mentions[0].Name);
        }

        foreach (var name in schema.Sql.SelectMany(sql => SqlWords.CreatedTables(sql.Text)))
        {
            if (tables.TryGetValue(EntityName.Key(name), out var table))
            {
                (table.Name, table.IsInSql) = (name, true);
            }
        }

        return [.. tables.Values];
    }
}
