
namespace Tenet.Core.Isolation;

/// <summary>The rows of one table that belong to one tenant.</summary>
/// <param name="There">Some that are in the table.</param>
/// <param name="Spare">One that is not, and that the table would take; null where none was found.</param>
public sealed record RowsOfTenant(IReadOnlyList<TenantRow> There, TenantRow? Spare)
{
    public static RowsOfTenant None { get; } = new([], null);
}
