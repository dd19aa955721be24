using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Rules.Facts;

/// <summary>Which tables hold rows of tenants, as <c>tenancy</c> in <c>tenet.yml</c> says it.</summary>
public sealed class TenantScope
{
    private readonly TenancySettings tenancy;
    private readonly HashSet<FactId> held;

    internal TenantScope(SchemaView schema)
    {
        tenancy = schema.Settings.Tenancy;
        IsOn = tenancy is { Strategy: TenancyStrategy.RowLevelSecurity, Column: not null };
        Tables = IsOn ? [.. schema.Tables.Where(table => !IsPlatform(table) && (IsRoot(table) || table.Has(tenancy.Column)))] : [];
        held = [.. Tables.Select(table => table.Id)];
        Root = Tables.FirstOrDefault(IsRoot);
    }

    /// <summary>Row security keeps tenants apart, and a column says whose a row is.</summary>
    public bool IsOn { get; }

    /// <summary>The column that says whose a row is.</summary>
    public string Column => tenancy.Column!;

    /// <summary>The table whose rows are the tenants.</summary>
    public TableFacts? Root { get; }

    /// <summary>Tables with rows of tenants, the root among them.</summary>
    public IReadOnlyList<TableFacts> Tables { get; }

    public bool Holds(TableFacts? table) => table is not null && held.Contains(table.Id);

    public bool IsRoot(TableFacts table) => IsNamed(table, tenancy.Root);

    /// <summary>It belongs to no tenant, by decision.</summary>
    public bool IsPlatform(TableFacts table) => tenancy.Platform.Any(name => IsNamed(table, name));

    /// <summary>The column of this table by which a policy tells tenants apart.</summary>
    public string ColumnOf(TableFacts table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return IsRoot(table) && !table.Has(Column) && table.Key is { Columns: [var id] } ? id : Column;
    }

    private static bool IsNamed(TableFacts table, string? name)
    {
        ArgumentNullException.ThrowIfNull(table);
        return name is not null && (name == table.Name || name == $"{table.Schema}.{table.Name}");
    }
}
