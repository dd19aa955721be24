using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>Rows of all tenants in all tables.</summary>
/// <param name="tenants">The tenants' keys, sorted.</param>
/// <param name="rows">By table and tenant.</param>
/// <param name="missing">Why a table has no rows, or no row to spare, of all tenants.</param>
public sealed class RowStock(
    IReadOnlyList<string> tenants, IReadOnlyDictionary<(FactId Table, string Tenant), RowsOfTenant> rows, IReadOnlyDictionary<FactId, string> missing)
{
    public IReadOnlyList<string> Tenants => tenants;

    /// <summary>Values in tables that belong to no tenant.</summary>
    public IReadOnlySet<string> Common { get; init; } = new HashSet<string>();

    /// <summary>Rows of a tenant that has just come, for tables that take one a tenant.</summary>
    public IReadOnlyDictionary<FactId, TenantRow> Latecomers { get; init; } = new Dictionary<FactId, TenantRow>();

    public RowsOfTenant Of(OwnedTable table, string tenant)
    {
        ArgumentNullException.ThrowIfNull(table);
        return rows.GetValueOrDefault((table.Id, tenant)) ?? RowsOfTenant.None;
    }

    public string? Missing(OwnedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return missing.GetValueOrDefault(table.Id);
    }

    /// <summary>Shorter texts occur by chance.</summary>
    public const int ShortestMark = 8;

    /// <summary>Values in rows of a tenant that could tell of them: long enough, and no words of the schema itself.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Values { get; init; } = new Dictionary<string, IReadOnlySet<string>>();
}
