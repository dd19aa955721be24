using Tenet.Core.Model;

namespace Tenet.Postgres.Seeding;

/// <summary>A table that was filled.</summary>
/// <param name="Table">The table; of partitions, the one at the top.</param>
/// <param name="IsOfTenants">Each row belongs to a tenant, by a column or through a parent.</param>
/// <param name="KeyColumns">The columns that tell rows; empty where it has no key.</param>
/// <param name="Rows">The rows, in the order in which they were made up.</param>
public sealed record SeededTable(RelationName Table, bool IsOfTenants, IReadOnlyList<string> KeyColumns, IReadOnlyList<SeededRow> Rows);
