using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>A schema as attacks look at it: whose the rows of each table are, and what the application may touch.</summary>
public sealed class IsolationSchema
{
    private readonly Dictionary<FactId, OwnedTable> owned = [];
    private readonly Dictionary<FactId, CallableRoutine> routines;
    private readonly HashSet<RelationName> touched;
    private readonly Lazy<string> words;

    public IsolationSchema(SchemaModel model, ProjectSettings settings, AppRights rights)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(rights);
        View = new SchemaView(new RuleInput(model, settings));
        Tenancy = settings.Tenancy;
        (routines, touched) = (rights.Routines.ToDictionary(routine => routine.Routine), [.. rights.Relations]);
        Routines = rights.Routines;
        Choosable = ChoosableSettings.Of(model, Tenancy);
        words = new Lazy<string>(() => string.Join('\n', model.Facts.SelectMany(Words)));
        foreach (var table in View.Tables.Where(table => OwnerOfAll(table) is not null || (!IsPlatform(table) && HasOwner(table))))
        {
            owned[table.Id] = new OwnedTable(table, OwnerOfAll(table) is null ? OwnerColumn(table) : null) { OwnerOfAll = OwnerOfAll(table) };
        }

        AddChildren();
        Owned = [.. owned.Values];
        Platform = [.. View.Tables.Where(IsPlatform)];
        Undeclared = [.. View.Tables.Where(table => !owned.ContainsKey(table.Id) && !IsPlatform(table))];
        Views = [.. View.Relations.Where(relation => relation.Table is null)];
        Parts = [.. View.Relations.Where(relation => relation.IsPartition && Root(relation) is not null)];
    }

    public SchemaView View { get; }

    public TenancySettings Tenancy { get; }

    /// <summary>Tables with rows of tenants; no partitions.</summary>
    public IReadOnlyList<OwnedTable> Owned { get; }

    /// <summary>Tables that belong to no tenant, by decision.</summary>
    public IReadOnlyList<TableFacts> Platform { get; }

    /// <summary>Tables of which nothing says whose the rows are.</summary>
    public IReadOnlyList<TableFacts> Undeclared { get; }

    /// <summary>Views and materialized views.</summary>
    public IReadOnlyList<TableFacts> Views { get; }

    /// <summary>Partitions of owned tables, at any level.</summary>
    public IReadOnlyList<TableFacts> Parts { get; }

    public IReadOnlyList<CallableRoutine> Routines { get; }

    /// <summary>Settings that any client can set, and that the schema may read.</summary>
    public IReadOnlyList<string> Choosable { get; }

    /// <summary>Whether the schema itself holds the text: a word that a check allows tells nothing of a row.</summary>
    public bool Says(string text) => words.Value.Contains(text, StringComparison.Ordinal);

    public OwnedTable Table(FactId id) => owned[id];

    public OwnedTable? Find(FactId id) => owned.GetValueOrDefault(id);

    public CallableRoutine Routine(FactId id) => routines[id];

    /// <summary>Whether the application's role may do anything at all with it.</summary>
    public bool MayTouch(FactId relation) => touched.Contains(RelationName.Of(relation));

    /// <summary>Whether the application's role may read a column of it at least.</summary>
    public bool MayRead(TableFacts table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return View.App.Owns(table.Owner) || Granted(table, "SELECT").Any();
    }

    /// <summary>The table that a partition is part of, in the end; null where that has no rows of tenants.</summary>
    public OwnedTable? Root(TableFacts part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var next = part;
        while (next is { Table.PartitionOf: { } parent })
        {
            next = View.Relations.FirstOrDefault(relation => relation.Id.Path == parent);
        }

        return next is null ? null : Find(next.Id);
    }

    /// <summary>The columns that the application's role may use in this way; all where it may not at all, so that it is tried.</summary>
    /// <param name="table">A table or view.</param>
    /// <param name="privilege">E.g. <c>UPDATE</c>.</param>
    public IReadOnlyList<string> Columns(TableFacts table, string privilege)
    {
        ArgumentNullException.ThrowIfNull(table);
        var all = table.Columns.Select(column => column.Name).ToList();
        var granted = Granted(table, privilege).ToList();
        return View.App.Owns(table.Owner) || granted.Count == 0 || granted.Contains(table.Id) ? all : [.. all.Where(column => granted.Any(on => on.Kind == FactKind.Column && on.Name == column))];
    }

    /// <summary>What a reader may ask of it: <c>*</c>, or the columns that are granted.</summary>
    public string Readable(TableFacts table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Columns(table, "SELECT") is { Count: > 0 } columns && columns.Count < table.Columns.Count ? Quote.Identifiers(columns) : "*";
    }

    // The table or columns of it.
    private IEnumerable<FactId> Granted(TableFacts table, string privilege) =>
        table.Grants.Where(grant => View.App.Includes(grant.Grantee) && grant.Privileges.Any(held => Privileges.Is(held, privilege))).Select(grant => grant.On);

    private static IEnumerable<string> Words(Fact fact) =>
    [
        .. (fact switch
        {
            CheckConstraint check => (IEnumerable<string?>)new[] { check.Expression },
            Column column => new[] { column.Default },
            EnumType type => type.Labels,
            Model.Index index => index.Keys.Select(key => key.Expression).Append(index.Predicate),
            Policy policy => new[] { policy.Using, policy.WithCheck },
            Routine routine => new[] { routine.Source, routine.SqlBody },
            View view => new[] { view.Definition },
            MaterializedView view => new[] { view.Definition },
            Table table => new[] { table.PartitionBound, table.Name },
            _ => Array.Empty<string?>(),
        }).OfType<string>(),
    ];

    private bool IsPlatform(TableFacts table) => View.Tenants.IsPlatform(table);

    private bool HasOwner(TableFacts table) => View.Tenants.IsRoot(table) || table.Has(Tenancy.Column);

    private string? OwnerColumn(TableFacts table) => View.Tenants.ColumnOf(table);

    private string? OwnerOfAll(TableFacts table) =>
        Tenancy.Strategy == TenancyStrategy.SchemaPerTenant ? Tenancy.Schemas.FirstOrDefault(schema => schema.Schema == table.Schema)?.Schema : null;

    // A row without the tenant's key belongs to whoever owns the row that it refers to.
    private void AddChildren()
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var table in View.Tables.Where(table => !owned.ContainsKey(table.Id) && !IsPlatform(table)).ToList())
            {
                var key = table.ForeignKeys.Where(key => key.Columns.All(column => table.Column(column) is { NotNull: not null })).OrderBy(key => key.Name, StringComparer.Ordinal)
                    .FirstOrDefault(key => View.Referenced(key) is { } parent && parent.Id != table.Id && owned.ContainsKey(parent.Id));
                if (key is not null)
                {
                    owned[table.Id] = new OwnedTable(table, null) { Through = key, Parent = owned[View.Referenced(key)!.Id] };
                    more = true;
                }
            }
        }
    }
}
