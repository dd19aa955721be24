using Tenet.Core.Documents.Diagrams;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Site;

/// <summary>Makes a static site from the view of a schema: pages, their style and script, and the data of the search.</summary>
public sealed class SiteGenerator
{
    private const int Recent = 8;

    private readonly SchemaView schema;
    private readonly SchemaGraph graph;
    private readonly IReadOnlyList<Area> areas;
    private readonly SitePaths paths;
    private readonly SiteTemplates templates;
    private readonly Dictionary<Area, AreaCard> cards = new(ReferenceEqualityComparer.Instance);
    private readonly string language;

    /// <param name="schema">The schema.</param>
    /// <param name="templates">The templates of its pages.</param>
    public SiteGenerator(SchemaView schema, SiteTemplates templates)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(templates);
        this.schema = schema;
        graph = new SchemaGraph(schema);
        areas = Areas.Of(schema);
        paths = new SitePaths(graph.Tables, areas);
        this.templates = templates;
        templates.Paths = paths;
        language = schema.Sources.Profile["language"] ?? "en";
        foreach (var area in areas)
        {
            var names = area.Tables.Take(6).Select(table => table.Name);
            cards[area] = new AreaCard(area.Title, paths.Of(area), Words.Count(area.Tables.Count, "table", "tables"), string.Join(", ", names) + (area.Tables.Count > 6 ? ", …" : ""));
        }
    }

    /// <summary>All files, by path; the same schema gives the same bytes.</summary>
    /// <exception cref="TenetException">TNT6004 with the template's file and line.</exception>
    public IReadOnlyList<SitePage> Generate()
    {
        var area = areas.SelectMany(area => area.Tables.Select(table => (table.Fact, area))).ToDictionary(pair => pair.Fact, pair => pair.area);
        var types = SiteTypes.Of(schema, paths);
        var typeOf = schema.Sources.Model.Edges.Where(edge => edge.From.Kind == FactKind.Column && SiteTypes.IsType(edge.To)).DistinctBy(edge => edge.From).ToDictionary(edge => edge.From, edge => SitePaths.Type(edge.To));
        var shown = types.Select(type => type.Anchor).ToHashSet();
        var made = AtOnce.Make(graph.Tables, table =>
        {
            var page = Table(table, area[table.Fact], column => typeOf.GetValueOrDefault(column) is { } anchor && shown.Contains(anchor) ? anchor : "");
            return (View: page, Page: Page("table", new SiteFrame(paths.Of(table.Fact), table.Name, "tables", [Crumb(area[table.Fact], "../")]), page));
        });
        var functions = SiteFunctions.Of(schema, graph.Tables, paths);
        var migrations = SiteMigrations.Of(schema, graph.Tables, paths);
        var evidence = SiteEvidence.Of(schema, paths);
        SitePage[] pages =
        [
            .. made.Select(item => item.Page),
            .. AtOnce.Make(areas, AreaPage),
            .. Whole(migrations, evidence),
            Page("types", new SiteFrame("types.html", "Types", "types", []), new TypesPage(types)),
            Page("functions", new SiteFrame("functions.html", "Functions", "functions", []), new FunctionsPage(functions)),
            Page("migrations", new SiteFrame("migrations.html", "Migrations", "migrations", []), new MigrationsPage(migrations)),
            Page("evidence", new SiteFrame("evidence.html", "Evidence", "evidence", []), new EvidencePage(SiteEvidence.Count(evidence), evidence)),
            Page("all", new SiteFrame("all.html", "Index", "tables", []), Letters(types, functions)),
            .. SiteAssets.All,
            new SitePage("assets/tables.js", SiteData.Tables(areas, paths)),
            new SitePage("assets/search.js", SiteData.Search([.. made.Select(item => item.View)], paths, types, functions, migrations)),
        ];
        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private TablePage Table(TableView table, Area area, Func<FactId, string> type)
    {
        var targets = table.References.ToLookup(relation => SchemaGraph.Ends(relation, table).Child, relation => (relation.Parent, Column: SchemaGraph.Ends(relation, table).Parent));
        var columns = table.Columns.Select(column => new ColumnLine(
            column,
            SitePaths.Column(column.Name),
            [.. targets[column.Name].Select(target => new SiteLink($"{target.Parent.Name}.{target.Column}", paths.Of(target.Parent.Fact) is { Length: > 0 } path ? $"../{path}#{SitePaths.Column(target.Column)}" : ""))],
            type(new FactId(FactKind.Column, table.Fact.Schema, column.Name, table.Fact.Name)))).ToList();
        var diagram = NeighbourDiagram.Of(table, graph, id => paths.Of(id) is { Length: > 0 } path ? "../" + path : "");
        return new TablePage(
            table,
            Crumb(area, "../"),
            columns,
            diagram is null ? "" : DiagramSvg.Write(diagram, $"{table.Name} and the tables beside it"),
            [.. graph.Readers(table.Fact).Select(view => view.Link)]);
    }

    private SitePage AreaPage(Area area)
    {
        var diagram = AreaDiagram.Of(area.Tables, graph, id => paths.Of(id) is { Length: > 0 } path ? "../" + path : "");
        return Page("area", new SiteFrame(paths.Of(area), area.Title, "tables", []), new AreaPage(area.Title, area.Tables, DiagramSvg.Write(diagram, $"Diagram of {area.Title}"), Unseen(area.Tables)));
    }

    private IEnumerable<SitePage> Whole(IReadOnlyList<MigrationEntry> migrations, IReadOnlyList<EvidenceEntry> evidence)
    {
        var large = graph.Tables.Count > Areas.Most;
        var all = areas.SelectMany(area => area.Tables).ToList();
        var unseen = Unseen(all).Select(link => link.Name).ToList();
        var svg = large
            ? WholeDiagram.Write(areas, paths.Of, paths.Of, $"Diagram of {schema.ProjectTitle}")
            : DiagramSvg.Write(AreaDiagram.Of(all, graph, paths.Of), $"Diagram of {schema.ProjectTitle}");
        Tile[] tiles =
        [
            new(schema.Tables.Count, "tables", "all.html"),
            new(schema.Views.Count, "views", "all.html"),
            new(graph.Tables.Sum(table => table.Columns.Count), "columns", "all.html"),
            new(schema.Relations.Count, "relations", "diagram.html"),
            new(graph.Tables.Sum(table => table.Indexes.Count), "indexes", "all.html"),
            new(graph.Tables.Sum(table => table.Policies.Count), "policies", "all.html"),
            new(schema.Sources.History?.Steps.Count ?? 0, "migrations", "migrations.html"),
        ];
        yield return Page("index", new SiteFrame("index.html", schema.ProjectTitle, "overview", []), new OverviewPage(
            tiles, [.. areas.Select(area => cards[area])], SiteEvidence.Count(evidence), [.. migrations.Take(Recent)], large ? "" : svg, unseen, schema.Sources.Settings.Tenancy.Strategy != TenancyStrategy.None));
        yield return Page("diagram", new SiteFrame("diagram.html", "Diagram", "diagram", []), new DiagramPage(svg, [.. areas.Select(area => cards[area])], large, unseen));
    }

    private List<TableLink> Unseen(IReadOnlyList<TableView> tables) =>
        [.. AreaDiagram.Hubs(tables).Select(graph.Find).OfType<TableView>().OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => table.Link)];

    private IndexPage Letters(IReadOnlyList<TypeEntry> types, IReadOnlyList<FunctionEntry> functions)
    {
        IEnumerable<IndexEntry> entries =
        [
            .. graph.Tables.Select(table => new IndexEntry(table.Name, paths.Of(table.Fact), table.Kind, table.ShortDescription)),
            .. types.Select(type => new IndexEntry(type.Name, "types.html#" + type.Anchor, type.Kind, Words.FirstSentence(type.Comment))),
            .. functions.Select(function => new IndexEntry(function.Name, "functions.html#" + function.Anchor, "function", Words.FirstSentence(function.Comment))),
        ];
        return new IndexPage([.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).GroupBy(Letter).OrderBy(group => group.Key == "#").ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new IndexLetter(group.Key, group.Key == "#" ? "letter-other" : "letter-" + group.Key.ToLowerInvariant(), [.. group]))]);
    }

    private static string Letter(IndexEntry entry) => entry.Name.Length > 0 && char.IsAsciiLetter(entry.Name[0]) ? entry.Name[..1].ToUpperInvariant() : "#";

    private SiteLink Crumb(Area area, string root) => new(area.Title, root + paths.Of(area));

    private SitePage Page(string template, SiteFrame frame, object page) => new(frame.Path, templates.Fill(template, new SiteView(frame, schema, language, page)));
}
