using Tenet.Core.Documents.Diagrams;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Site;

/// <summary>Where each thing has its page, relative to the folder of the site.</summary>
internal sealed class SitePaths
{
    private readonly Dictionary<FactId, string> tables;
    private readonly Dictionary<Area, string> areas = new(ReferenceEqualityComparer.Instance);

    public SitePaths(IEnumerable<TableView> objects, IEnumerable<Area> all)
    {
        // Tables and views share one space of names, and so do their files.
        tables = objects.ToDictionary(table => table.Fact, table => $"tables/{Table(table.Fact)}.html");
        foreach (var same in all.GroupBy(area => FileName.Stem(area.Title)))
        {
            var alone = same.Count() == 1 && FileName.IsPlain(same.Key);
            foreach (var area in same)
            {
                areas[area] = $"areas/{(alone ? same.Key : FileName.Of(" " + area.Title, area.Title))}.html";
            }
        }
    }

    /// <summary>Empty for what has no page.</summary>
    public string Of(FactId table) => tables.GetValueOrDefault(table, "");

    public string Of(Area area) => areas[area];

    public static string Column(string name) => "column-" + FileName.Of(name);

    public static string Type(FactId id) => "type-" + FileName.Of(id.Schema == "public" ? id.Name : $"{id.Schema}.{id.Name}", id.Schema, id.Name);

    public static string Routine(FactId id) => "function-" + FileName.Of(" " + id.Name, id.Schema, id.Name, id.Signature);

    public static string Migration(string file) => "migration-" + FileName.Of(" " + file, file);

    private static string Table(FactId id) => FileName.Of(id.Schema == "public" ? id.Name : $"{id.Schema}.{id.Name}", id.Schema, id.Name);
}
