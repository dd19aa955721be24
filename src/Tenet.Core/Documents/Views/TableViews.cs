using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Documents.Views;

/// <summary>Makes the views of tables and views.</summary>
/// <remarks>Views of several tables may be made at once.</remarks>
internal sealed class TableViews
{
    /// <summary>What stands where a table has no comment; an import does not take it for one.</summary>
    public const string NoComment = "no comment in the database";

    private readonly DocumentSources sources;
    private readonly SchemaScope scope;
    private readonly Links links;
    private readonly ClaimViews claims;
    private readonly TableSql sql;
    private readonly CategoryInference inference;

    public TableViews(DocumentSources sources, SchemaScope scope)
    {
        (this.sources, this.scope) = (sources, scope);
        links = new Links(sources.Ids, id => sources.Context.Find(id) is { Deprecation: not null });
        claims = new ClaimViews(sources.Evidence);
        sql = new TableSql(scope, sources.Plan);
        inference = new CategoryInference(sources.Model, sources.Settings.Tenancy);
        Histories = new ObjectHistories(sources.History, sources.Migrations);
        Relations = new RelationViews(scope, links, claims);
    }

    public ObjectHistories Histories { get; }

    public RelationViews Relations { get; }

    public TableLink Link(FactId id) => links.Of(id);

    public TableView Of(SchemaFact fact)
    {
        var id = fact.Id;
        var context = sources.Context.Find(id);
        var columns = ColumnViews.Of(id, scope, sources.Context);
        var primary = scope.Index.Of<PrimaryKey>(id).FirstOrDefault();
        var category = sources.Category(id) ?? context?.Category ?? inference.Of(fact);
        var table = fact as Table;
        var (references, referencedBy) = (scope.Outgoing(id).Select(Relations.Of).ToList(), scope.Incoming(id).Select(Relations.Of).ToList());
        var indexes = IndexViews.Of(id, scope);
        var checks = scope.Index.Of<CheckConstraint>(id).ToList();
        var policies = scope.Index.Of<Policy>(id).ToList();
        var triggers = scope.Index.Of<Trigger>(id).ToList();
        var functions = Functions(id, policies, triggers);
        var valued = Valued(id, checks);
        var values = valued.Select(item => claims.Of($"{item.Name} takes each value that it lists and refuses another", item, Evidence.Claims.ValuesAccepted)).ToList();
        var stated = columns.Where(column => column.HasStatedExample).Select(column => new FactId(FactKind.Column, id.Schema, column.Name, id.Name)).ToList();
        var inserted = stated.Count == 0 ? null : claims.OfAll("Stated examples can be inserted", stated, Evidence.Claims.ExampleAccepted);
        var executed = claims.Of("The printed SQL makes it again", id, Evidence.Claims.DdlExecutes);
        var prepared = claims.Of("The example queries can be prepared", id, Evidence.Claims.QueryPrepares);
        var statements = sql.Of(fact);
        var text = new TableTexts(columns, indexes, references, checks, triggers, policies, context, check => claims.IsKnown(check, Evidence.Claims.ValuesAccepted) ? claims.Of("", check, Evidence.Claims.ValuesAccepted) : null);
        return new TableView
        {
            Fact = id,
            Link = links.Of(id),
            Title = Words.Title(fact.Name),
            Schema = fact.Schema,
            Kind = Kind(fact),
            IsTable = table is not null,
            Category = Categories.Word(category),
            Status = (context?.Status ?? ObjectStatus.Active).ToString(),
            Owner = context?.Owner ?? (fact.Owner is null ? "not stated" : $"not stated (database role {fact.Owner})"),
            Description = fact.Comment ?? NoComment,
            ShortDescription = Words.FirstSentence(fact.Comment ?? NoComment),
            Stores = context?.Stores,
            Why = context?.Why,
            Uses = context?.Uses ?? [],
            Group = context?.Group ?? Categories.All.First(item => item.Category == category).Title,
            Columns = columns,
            PrimaryKey = primary is null ? "–" : string.Join(", ", primary.Columns.Select(name => $"{name} ({columns.First(column => column.Name == name).Type})")),
            KeyColumns = text.KeyColumns(),
            Indexes = indexes,
            Checks = [.. checks.Select(check => new SqlView(check.Name, check.Expression, check.Comment ?? ""))],
            References = references,
            ReferencedBy = referencedBy,
            Reads = table is null ? Reads(id) : [],
            RowSecurity = table?.RowSecurity ?? false,
            ForceRowSecurity = table?.ForceRowSecurity ?? false,
            SecurityInvoker = fact is View { Options: var options } && options.Any(option => option is "security_invoker=true" or "security_invoker=on" or "security_invoker=1"),
            Policies = [.. policies.Select(policy => new SqlView(policy.Name, "", PolicySummary(policy)))],
            PolicySql = statements.Policies,
            Triggers = [.. triggers.Select(trigger => new SqlView(trigger.Name, "", $"{trigger.Timing} {string.Join(" or ", trigger.Events)} runs {trigger.Function}"))],
            TriggerSql = statements.Triggers,
            Functions = [.. functions.Select(routine => new SqlView(Sql.Ddl.Names.Of(routine), "", routine.Comment ?? ""))],
            FunctionSql = string.Join("\n\n", functions.Select(TableSql.Function)),
            Ddl = statements.Ddl,
            PartitionKey = table?.PartitionKey,
            Partitions = [.. scope.Index.Partitions(id).Select(part => $"{MarkdownText.Code(SchemaScope.NameOf(part.Id))} {MarkdownText.Inline(part.PartitionBound ?? "")}")],
            Migrations = Histories.Of(id),
            Apis = Related(context, "API-"),
            Journeys = Related(context, "UJ-"),
            Rules = Related(context, "BR-"),
            Tests = Related(context, "TEST-"),
            Retention = context?.Retention ?? "not stated",
            Pii = text.Classified(DataClass.Pii),
            Phi = text.Classified(DataClass.Phi),
            Pci = text.Classified(DataClass.Pci),
            Encryption = text.Encryption(),
            Integrity = text.Integrity(),
            Validations = text.Validations(),
            Audit = text.Audit(),
            Compliance = text.Compliance(),
            Notes = [.. (context?.Notes ?? []).Select(MarkdownText.Inline)],
            QueryNotes = text.QueryNotes(),
            Queries = table is null ? TableQueries.OfView(fact, columns) : TableQueries.Of(fact, columns, scope.Index.Of<Model.Index>(id), scope.Outgoing(id)),
            Facts = text.Facts(table, scope.Index.Partitions(id).Count, Reads(id)),
            DesignNotes = text.DesignNotes(table),
            Models = sources.Models(id),
            Claims = [.. references.SelectMany(relation => relation.Claims), .. values, executed, .. inserted is null ? [] : new[] { inserted }, prepared],
            Valued = valued,
            Executed = executed,
            Inserted = inserted,
            Prepared = prepared,
            Restored = claims.Of("Restored from a backup", id, Evidence.Claims.Restored),
            Isolated = claims.Of("Rows of other tenants cannot be reached", id, Evidence.Claims.Isolated),
            Deprecation = context?.Deprecation is { } deprecation ? Deprecated(deprecation) : null,
            Detail = $"docs/database-schema/{fact.Name}.md" is var detail && sources.Exists(detail) ? detail : null,
        };
    }

    // Whether a check lists values is known from trying it.
    private List<FactId> Valued(FactId id, IEnumerable<CheckConstraint> checks) =>
    [
        .. checks.Select(check => check.Id).Where(check => claims.IsKnown(check, Evidence.Claims.ValuesAccepted)),
        .. scope.Index.Of<Column>(id).SelectMany(column => scope.Needs(column.Id)).Where(need => scope.Model.Find(need) is EnumType).Distinct(),
    ];

    private static string Kind(SchemaFact fact) => fact switch
    {
        Table { PartitionKey: not null } => "partitioned table",
        Table { ForeignServer: not null } => "foreign table",
        View => "view",
        MaterializedView => "materialized view",
        _ => "table",
    };

    // Those of triggers, and those that policies, checks and defaults call.
    private List<Routine> Functions(FactId id, IEnumerable<Policy> policies, IEnumerable<Trigger> triggers)
    {
        var called = policies.Select(policy => policy.Id).Concat(scope.Index.Of<CheckConstraint>(id).Select(check => check.Id)).Concat(scope.Index.Of<Column>(id).Select(column => column.Id)).Append(id)
            .SelectMany(scope.Needs).Select(scope.Model.Find).OfType<Routine>();
        return [.. triggers.Select(trigger => scope.Routine(trigger.Function)).OfType<Routine>().Concat(called).DistinctBy(routine => routine.Id)
            .Where(routine => routine.Language is not "c" and not "internal")
            .OrderBy(routine => routine.Id, Comparer<FactId>.Create(SchemaModel.Compare))];
    }

    private List<TableLink> Reads(FactId view) =>
        [.. scope.Needs(view).Select(need => need.Kind == FactKind.Column ? scope.Model.Find(need)?.Parent ?? need : need)
            .Where(need => need.Kind is FactKind.Table or FactKind.View or FactKind.MaterializedView).Distinct()
            .Order(Comparer<FactId>.Create(SchemaModel.Compare)).Select(links.Of)];

    private List<RelatedView> Related(ObjectContext? context, string prefix) =>
        [.. (context?.Related ?? []).Where(related => related.Id.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(related => related.Id, StringComparer.Ordinal)
            .Select(related => sources.Related(related.Id) is { } target
                ? new RelatedView(related.Id, target.Name, target.Path, target.Anchor, related.Note ?? "")
                : new RelatedView(related.Id, "", null, "", related.Note ?? ""))];

    private static string PolicySummary(Policy policy) =>
        $"{(policy.Restrictive ? "restrictive" : "permissive")}, for {policy.Command}, to {(policy.Roles.Count == 0 ? "everyone" : string.Join(", ", policy.Roles))}";

    private static DeprecationView Deprecated(Deprecation deprecation) => new(
        deprecation.Since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        deprecation.Replacement ?? "None",
        deprecation.Reason,
        deprecation.Migration is null ? "none named" : $"Migration: {MarkdownText.Code(deprecation.Migration)}",
        deprecation.Drop?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "Retained for audit (read-only)");
}
