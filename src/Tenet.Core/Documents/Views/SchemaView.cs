using Tenet.Core.Documents.Views.Chapters;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Documents.Views;

/// <summary>The schema as all forms see it: made once, read by templates, changed by none.</summary>
public sealed record SchemaView
{
    public required string Project { get; init; }

    public required string ProjectTitle { get; init; }

    /// <summary>E.g. <c>PostgreSQL 18</c>.</summary>
    public required string Server { get; init; }

    public required DocumentSources Sources { get; init; }

    /// <summary>Tables by name; partitions stand with their parents.</summary>
    public required IReadOnlyList<TableView> Tables { get; init; }

    public required IReadOnlyList<TableView> Views { get; init; }

    /// <summary>Tables and views by their ids, deprecated ones left out.</summary>
    public required IReadOnlyList<TableView> Objects { get; init; }

    public required IReadOnlyList<TableView> Deprecated { get; init; }

    public required IReadOnlyList<GroupView> Categories { get; init; }

    public required IReadOnlyList<GroupView> Groups { get; init; }

    /// <summary>All foreign keys, by parent.</summary>
    public required IReadOnlyList<RelationView> Relations { get; init; }

    public required IReadOnlyList<JunctionView> Junctions { get; init; }

    public required IReadOnlyList<EnumView> Enums { get; init; }

    /// <summary>What belongs to no table.</summary>
    public required OtherObjects Others { get; init; }

    public required string ForeignKeyGraph { get; init; }

    public required string Diagram { get; init; }

    public required IReadOnlyList<ReverseView> ByApi { get; init; }

    public required IReadOnlyList<ReverseView> ByJourney { get; init; }

    public required IReadOnlyList<ReverseView> ByRule { get; init; }

    public required IReadOnlyList<ReverseView> ByTest { get; init; }

    public required ObjectHistories Histories { get; init; }

    public required IdChapter Ids { get; init; }

    public required NormalChapter Normal { get; init; }

    public required PrivacyChapter Privacy { get; init; }

    public required AuditChapter Audit { get; init; }

    public required IndexChapter Indexing { get; init; }

    public required TenancyChapter Tenancy { get; init; }

    public required MigrationChapter Migrations { get; init; }

    public required BackupChapter Backup { get; init; }

    public required ProofChapter Proofs { get; init; }

    /// <summary>Tables and views that are written down and not made yet.</summary>
    public required IReadOnlyList<PlannedView> Planned { get; init; }

    public required EvolutionChapter Evolution { get; init; }

    public string TableCount => Words.Count(Tables.Count, "table");

    public string ViewCount => Words.Count(Views.Count, "view");

    public string RelationCount => Words.Count(Relations.Count, "relation");

    /// <summary>E.g. <c>DBT-XXX</c>.</summary>
    public string IdPrefix => Sources.Settings.Ids.Prefix + "-XXX";

    public bool HasModels => Objects.Any(table => table.Models.Count > 0);

    /// <summary>Makes the view; linear in the number of facts.</summary>
    public static SchemaView Of(DocumentSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var scope = new SchemaScope(sources.Model, sources.Settings.Ignore);
        var made = new TableViews(sources, scope);
        var tables = AtOnce.Make(scope.Tables, made.Of).OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var shown = tables.Select(table => table.Name).ToHashSet();
        var views = AtOnce.Make(scope.Views, made.Of).ToList();
        var all = tables.Concat(views).OrderBy(table => table.Id.Length == 0).ThenBy(table => StableId.Parse(table.Id)).ThenBy(table => table.Name, StringComparer.Ordinal).ToList();
        var live = all.Where(table => table.Deprecation is null).ToList();
        var claims = new ClaimViews(sources.Evidence);
        return new SchemaView
        {
            Project = sources.Project,
            ProjectTitle = sources.Profile["title"] ?? Words.Title(sources.Project),
            Server = $"PostgreSQL {sources.Model.ServerVersion / 10000}",
            Sources = sources,
            Tables = tables,
            Views = views,
            Objects = live,
            Deprecated = [.. all.Where(table => table.Deprecation is not null)],
            Categories = [.. Documents.Views.Categories.All.Select(item => new GroupView(item.Title, Documents.Views.Categories.Range(item.Category, sources.Settings.Ids), [.. live.Where(table => table.Category == item.Word)]))],
            Groups = [.. live.GroupBy(table => table.Group).Select(group => new GroupView(group.Key, "", [.. group])).OrderBy(group => StableId.Parse(group.Tables[0].Id))],
            // A key may refer to a partition or to a table that is ignored, neither of which is here to list it.
            Relations = [.. tables.SelectMany(table => table.ReferencedBy), .. tables.SelectMany(table => table.References).Where(relation => !shown.Contains(relation.Parent.Name))],
            Junctions = [.. scope.Tables.Select(table => (table, Junction: made.Relations.Junction(table.Id))).Where(pair => pair.Junction is not null)
                .Select(pair => new JunctionView(made.Link(SchemaScope.Referenced(pair.Junction!.Value.First)), made.Link(SchemaScope.Referenced(pair.Junction.Value.Second)), made.Link(pair.table.Id)))],
            Enums = [.. scope.Enums.Select(type => new EnumView(SchemaScope.NameOf(type.Id), Words.Title(type.Name), Sql.Ddl.EnumDdl.Create(type) + ";", type.Comment ?? "", [.. type.Labels]))],
            Others = OtherObjects.Of(scope),
            ForeignKeyGraph = ForeignKeyTree.Draw(tables),
            Diagram = MermaidDiagram.Draw(tables),
            ByApi = Reverse(all, table => table.Apis),
            ByJourney = Reverse(all, table => table.Journeys),
            ByRule = Reverse(all, table => table.Rules),
            ByTest = Reverse(all, table => table.Tests),
            Histories = made.Histories,
            Ids = IdChapter.Of(tables),
            Normal = NormalChapter.Of(tables, sources.Profile),
            Privacy = PrivacyChapter.Of(tables, claims),
            Audit = AuditChapter.Of(tables, claims),
            Indexing = IndexChapter.Of(tables),
            Tenancy = TenancyChapter.Of(tables, sources.Settings.Tenancy, scope, claims),
            Migrations = MigrationChapter.Of(sources, claims),
            Backup = BackupChapter.Of(all, sources.Profile, claims),
            Proofs = ProofChapter.Of(scope, all, claims),
            Planned = [.. sources.Planned.OrderBy(item => item.Id is null).ThenBy(item => StableId.Parse(item.Id)).ThenBy(item => item.Object, Comparer<FactId>.Create(SchemaModel.Compare))
                .Select(item => new PlannedView(item.Id ?? "", SchemaScope.NameOf(item.Object), item.Stores ?? item.Why ?? "", item.Owner ?? ""))],
            Evolution = EvolutionChapter.Of(sources, made.Histories),
        };
    }

    private static List<ReverseView> Reverse(IEnumerable<TableView> tables, Func<TableView, IReadOnlyList<RelatedView>> ties) =>
        [.. tables.SelectMany(table => ties(table).Select(tie => (tie.Id, Table: table.Link.Short + (tie.Note.Length == 0 ? "" : $" ({tie.Note})"))))
            .GroupBy(pair => pair.Id).OrderBy(group => StableId.Parse(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReverseView(group.Key, string.Join(", ", group.Select(pair => pair.Table))))];
}
