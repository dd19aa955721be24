using System.Text;
using System.Text.Json;
using Tenet.Core.Documents.Diagrams;

namespace Tenet.Core.Documents.Site;

/// <summary>The data of the side list and of the search: scripts that hand a value over, for a page from a disk may not fetch.</summary>
internal static class SiteData
{
    /// <summary>Areas with their tables: <c>[title, page, [[name, page, kind], …]]</c>.</summary>
    public static string Tables(IReadOnlyList<Area> areas, SitePaths paths) => Script("tenetTables", areas.Select<Area, Action<Utf8JsonWriter>>(area => json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(area.Title);
        json.WriteStringValue(paths.Of(area));
        json.WriteStartArray();
        foreach (var table in area.Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            Strings(json, table.Name, paths.Of(table.Fact), table.IsView ? "v" : "t");
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }));

    /// <summary>What can be found, by page: <c>[kind, name, page, text, [[kind, name, anchor, text], …]]</c>, the parts of a table within it.</summary>
    public static string Search(IReadOnlyList<TablePage> tables, SitePaths paths, IReadOnlyList<TypeEntry> types, IReadOnlyList<FunctionEntry> functions, IReadOnlyList<MigrationEntry> migrations) => Script("tenetSearch",
    [
        .. tables.Select<TablePage, Action<Utf8JsonWriter>>(page => json => Table(json, page, paths.Of(page.Table.Fact))),
        .. types.Select<TypeEntry, Action<Utf8JsonWriter>>(type => json => Alone(json, type.Kind, type.Name, "types.html#" + type.Anchor, string.Join(", ", type.Labels.Append(type.Comment).Where(text => text.Length > 0)))),
        .. functions.Select<FunctionEntry, Action<Utf8JsonWriter>>(function => json => Alone(json, "function", function.Name, "functions.html#" + function.Anchor, function.Comment)),
        .. migrations.Select<MigrationEntry, Action<Utf8JsonWriter>>(migration => json => Alone(json, "migration", migration.File, "migrations.html#" + migration.Anchor, migration.Date)),
    ]);

    private static void Table(Utf8JsonWriter json, TablePage page, string path)
    {
        var table = page.Table;
        json.WriteStartArray();
        Written(json, table.Kind, table.Name, path, string.Join(' ', new[] { table.Id, table.Description, table.Stores, table.Why, table.Group, table.Owner, string.Join(' ', table.Uses) }.Where(text => !string.IsNullOrEmpty(text))));
        json.WriteStartArray();
        foreach (var line in page.Columns)
        {
            Strings(json, "column", line.Column.Name, line.Anchor, line.Column.Description == "–" ? line.Column.Type : $"{line.Column.Type} · {line.Column.Description}");
        }

        foreach (var index in table.Indexes)
        {
            Strings(json, index.IsKey ? "key" : "index", index.Name, "indexes", index.Columns);
        }

        foreach (var check in table.Checks)
        {
            Strings(json, "check", check.Name, "checks", check.Sql);
        }

        foreach (var relation in table.References)
        {
            Strings(json, "foreign key", relation.Name, "relations", $"{relation.Columns} → {relation.Parent.Name}");
        }

        foreach (var policy in table.Policies)
        {
            Strings(json, "policy", policy.Name, "security", policy.Summary);
        }

        foreach (var trigger in table.Triggers)
        {
            Strings(json, "trigger", trigger.Name, "triggers", trigger.Summary);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Alone(Utf8JsonWriter json, string kind, string name, string href, string text)
    {
        json.WriteStartArray();
        Written(json, kind, name, href, text);
        json.WriteStartArray();
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray();
        Written(json, values);
        json.WriteEndArray();
    }

    private static void Written(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
    }

    // The writer's own encoder leaves no character that ends a script or a line. An item stands on a line of its own, for whoever compares two sites.
    private static string Script(string receiver, IEnumerable<Action<Utf8JsonWriter>> items)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);
        stream.Write(Encoding.UTF8.GetBytes($"/* {SitePage.Mark} */\nwindow.{receiver} = [\n"));
        foreach (var item in items)
        {
            json.Reset();
            item(json);
            json.Flush();
            stream.Write(",\n"u8);
        }

        stream.Write("];\n"u8);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
