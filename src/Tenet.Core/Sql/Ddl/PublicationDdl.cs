using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE PUBLICATION.</summary>
internal static class PublicationDdl
{
    public static readonly string[] All = ["insert", "update", "delete", "truncate"];

    public static string Create(Publication publication)
    {
        var parts = new List<string>();
        parts.AddRange(publication.Tables.Select(Table));
        parts.AddRange(publication.Schemas.Select(schema => "TABLES IN SCHEMA " + schema));
        var what = publication.AllTables ? "\n    FOR ALL TABLES" : parts.Count == 0 ? "" : "\n    FOR " + string.Join(",\n        ", parts);

        var options = new List<string>();
        if (!All.All(publication.Publish.Contains))
        {
            options.Add($"publish = {Quote.Literal(string.Join(", ", All.Where(publication.Publish.Contains)))}");
        }

        if (publication.ViaPartitionRoot)
        {
            options.Add("publish_via_partition_root = true");
        }

        if (publication.GeneratedColumns is not null)
        {
            options.Add("publish_generated_columns = " + publication.GeneratedColumns);
        }

        var with = options.Count == 0 ? "" : $"\n    WITH ({string.Join(", ", options)})";
        return $"CREATE PUBLICATION {Quote.Identifier(publication.Name)}{what}{with}";
    }

    // ONLY, because the catalog lists each child by itself.
    public static string Table(PublishedTable table) =>
        $"TABLE ONLY {table.Table}"
        + (table.Columns.Count == 0 ? "" : $" ({Quote.Identifiers(table.Columns)})")
        + (table.Where is null ? "" : $" WHERE {Parentheses.Around(table.Where)}");
}
