using Tenet.Core.Project;

namespace Tenet.Core.Seeding;

/// <summary>Which rows belong to a tenant, by a column of their own or by a parent, and which are there for all.</summary>
public sealed class TenantPlan
{
    private readonly HashSet<string> bound = [];

    private TenantPlan(SeedTable? root, string? column) => (Root, Column) = (root, column);

    /// <summary>The table whose rows are the tenants; null where nothing is kept apart.</summary>
    public SeedTable? Root { get; }

    /// <summary>The column by which tables say whose a row is.</summary>
    public string? Column { get; }

    /// <summary>Rows of that table belong to a tenant each.</summary>
    public bool IsBound(SeedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return bound.Contains(table.Path);
    }

    public bool IsRoot(SeedTable table) => table == Root;

    /// <summary>The columns that name the tenant itself, each with the column of the table of tenants that it repeats.</summary>
    public IReadOnlyList<(string Column, string RootColumn)> TenantColumns(SeedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (Root is null || IsRoot(table) || !IsBound(table))
        {
            return [];
        }

        var referring = table.ForeignKeys.Where(key => key.Parent == Root.Path && key.Columns.Count == 1).Select(key => (Column: key.Columns[0], RootColumn: key.ParentColumns[0])).ToList();
        var named = Root.KeyColumns is [var id] ? table.Given.Where(column => column.Name == Column).Select(column => (Column: column.Name, RootColumn: id)) : [];
        return [.. referring.Concat(named).DistinctBy(pair => pair.Column)];
    }

    /// <param name="schema">The tables.</param>
    /// <param name="tenancy">How tenants are kept apart; those of a schema each have no rows in common anyway.</param>
    public static TenantPlan Of(SeedSchema schema, TenancySettings tenancy)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(tenancy);
        var root = tenancy.Strategy == TenancyStrategy.RowLevelSecurity && tenancy.Root is { } name ? schema.Tables.FirstOrDefault(table => SeedRequest.IsNamed(table, name)) : null;
        var plan = new TenantPlan(root, root is null ? null : tenancy.Column);
        if (root is null)
        {
            return plan;
        }

        var platform = schema.Tables.Where(table => table != root && tenancy.Platform.Any(item => SeedRequest.IsNamed(table, item))).Select(table => table.Path).ToHashSet();
        plan.bound.Add(root.Path);
        plan.bound.UnionWith(schema.Tables.Where(table => !platform.Contains(table.Path) && table.Columns.Any(column => column.Name == plan.Column)).Select(table => table.Path));
        var children = schema.Tables.SelectMany(table => table.ForeignKeys.Select(key => (key.Parent, Child: table, Key: key))).ToLookup(item => item.Parent);
        var open = new Stack<string>(plan.bound);
        while (open.TryPop(out var parent))
        {
            foreach (var (_, child, key) in children[parent])
            {
                // A shared table may mention a tenant's row, and then leaves that empty; one that must mention it is shared no more.
                if ((!platform.Contains(child.Path) || key.Columns.All(column => child.Column(column).NotNull)) && plan.bound.Add(child.Path))
                {
                    open.Push(child.Path);
                }
            }
        }

        return plan;
    }
}
