using Tenet.Core.Errors;
using Tenet.Core.Importing.Detecting;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Merging;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Importing.Writing;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Importing;

/// <summary>
/// Documents on their way to a schema: read here, tried on a server by the caller, finished here. The server is asked for types, runs
/// the SQL of the documents on <see cref="Base"/>, and judges what <see cref="Finish"/> gives.
/// </summary>
public sealed class SchemaImport
{
    private static readonly IStep[] Stated =
        [new StatedColumns(), new PolymorphicParents(), new StatedRelations(), new ImplicitKeys(), new DoubleKeys(), new ValueChecks(), new StatedIndexes(), new Descriptions()];

    // The second ImplicitKeys is for columns like created_by that the conventions bring.
    private static readonly IStep[] Conventional =
        [new RowIds(), new AuditColumns(), new SoftDeleteColumns(), new ImplicitKeys(), new Tenancy(), new TenantKeys(), new RowSecurity(), new Partitioning(), new KeyIndexes(), new UpdatedAtTriggers()];

    private readonly ImportedSchema schema;
    private readonly ImportOptions options;
    private readonly IReadOnlyList<MergedTable> merged;
    private Workshop? shop;

    private SchemaImport(ImportedSchema schema, ImportOptions options, ImportNotes notes)
    {
        (this.schema, this.options, Notes) = (schema, options, notes);
        merged = SchemaMerge.Merge(schema);
        UnknownTypes = TypeChoice.Unknown(merged);
    }

    public ImportNotes Notes { get; }

    /// <summary>Words for types that only the server knows.</summary>
    public IReadOnlyList<string> UnknownTypes { get; }

    /// <summary>The SQL of the documents, in their order.</summary>
    public IReadOnlyList<ImportedSql> Sql => schema.Sql;

    /// <exception cref="TenetException">TNT6060 to TNT6063.</exception>
    public static SchemaImport Read(IReadOnlyList<SourceDocument> documents, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var notes = new ImportNotes();
        var schema = DocumentReading.Read(documents, notes);
        return schema.Entities.Count > 0 || schema.Sql.Count > 0
            ? new SchemaImport(schema, options, notes)
            : throw new TenetException(ErrorCode.ImportNothingFound, "The documents describe no table.", documents.Count > 0 ? documents[0].Path : null);
    }

    /// <summary>The tables that no SQL creates, with columns and keys.</summary>
    /// <param name="types">What the server calls each of <see cref="UnknownTypes"/>; null where it knows none.</param>
    /// <param name="empty">What an empty database has: the schema public.</param>
    public SchemaModel Base(IReadOnlyDictionary<string, string?> types, SchemaModel empty)
    {
        ArgumentNullException.ThrowIfNull(empty);
        shop = new Workshop(schema, merged, options, Notes, new TypeChoice(types, Notes));
        return new SchemaModel(options.ServerVersion, empty.Facts.Concat(BaseSchema.Facts(shop, merged)), empty.Edges, []);
    }

    /// <summary>A role that SQL names and no document creates.</summary>
    public void AddRole(string name) => schema.Roles.Add(name);

    /// <summary>The roles that were made for the documents' SQL, beside those of the project.</summary>
    public IReadOnlyList<string> Roles => schema.Roles;

    /// <summary>Columns of a fragment that says what every table has.</summary>
    public void AddStandard(IEnumerable<string> columns, Place place)
    {
        var known = schema.Standards.SelectMany(standard => standard.Columns).Select(column => column.Name).ToHashSet();
        schema.Standards.Add(new ImportedStandard(columns.Where(name => !known.Contains(name)).Select(name => new ImportedAttribute(name, place) { NotNull = true }).ToValueList(), place));
    }

    /// <summary>Where a stored column cannot be, a view computes it when it is read.</summary>
    /// <returns>The view's name.</returns>
    public string AddComputedView(ComputedColumn column, Place place)
    {
        ArgumentNullException.ThrowIfNull(column);
        var bench = shop ?? throw new InvalidOperationException("The base comes first.");
        var name = Workshop.Name(column.Table, "computed");
        bench.Then.Add(new ImportedSql($"CREATE VIEW public.{Quote.Identifier(name)} WITH (security_invoker = true) AS SELECT rows.*, ({column.Expression}) AS {Quote.Identifier(column.Name)} FROM public.{Quote.Identifier(column.Table)} AS rows", place, ""));
        return name;
    }

    /// <summary>The tables among <paramref name="candidates"/> that a text names, in its order.</summary>
    public IReadOnlyList<string> NamedIn(string text, IReadOnlyCollection<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bench = shop ?? throw new InvalidOperationException("The base comes first.");
        var byKey = candidates.GroupBy(EntityName.Key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var words = text.Replace('_', ' ').Replace("--", " ", StringComparison.Ordinal);
        return [.. bench.Lookup.In(words).Distinct().Where(byKey.ContainsKey).Select(key => byKey[key])];
    }

    /// <summary>The whole schema, from what the server made of <see cref="Base"/> and the SQL.</summary>
    public ImportResult Finish(SchemaModel tried)
    {
        ArgumentNullException.ThrowIfNull(tried);
        var bench = shop ?? throw new InvalidOperationException("The base comes first.");
        bench.Load(tried);
        IEnumerable<IStep> steps = options.IsBare ? [.. Stated, new Partitioning()] : [.. Stated, .. Conventional];
        foreach (var step in steps.Append(new Findings()))
        {
            step.Apply(bench);
        }

        foreach (var column in bench.Tables.SelectMany(bench.Of<Column>).Where(column => bench.Guessed.Contains(column.Id)))
        {
            Notes.Assume($"{column.Type}, because no document says a type", $"{column.Table}.{column.Name}");
        }

        return new ImportResult(new SchemaModel(options.ServerVersion, bench.Facts, tried.Edges.Where(edge => bench.Contains(edge.From) && bench.Contains(edge.To)).Concat(bench.Edges), tried.Notices), bench.Then.ToValueList());
    }

    /// <summary>The line of a document that a fact comes from; null for what a convention added.</summary>
    public Place? PlaceOf(FactId id) => shop?.PlaceOf(id);

    /// <summary>What stands beside the SQL: a context file a table, and <c>tenet.yml</c>.</summary>
    public IReadOnlyList<DumpFile> ContextFiles(SchemaModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var bench = shop ?? throw new InvalidOperationException("The base comes first.");
        return [.. ContextFile.All(bench, model), ProjectText.Of(bench, model)];
    }
}
