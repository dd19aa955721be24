namespace Tenet.Postgres.Seeding;

/// <summary>A row that was made up and taken.</summary>
/// <param name="Tenant">The number of its tenant, from 1; 0 where it is there for all.</param>
/// <param name="Key">The values of the table's key columns, as text.</param>
public sealed record SeededRow(int Tenant, IReadOnlyList<string?> Key);
