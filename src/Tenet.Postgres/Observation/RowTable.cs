namespace Tenet.Postgres.Observation;

/// <summary>A table whose rows are compared.</summary>
/// <param name="Oid">The same in all clones of a database.</param>
/// <param name="Name">Qualified and quoted.</param>
/// <param name="IsPartitioned">It holds no row itself.</param>
/// <param name="PartitionOf">The table that it is a partition of.</param>
/// <param name="Children">Its partitions, or the tables that inherit from it.</param>
/// <param name="Columns">Quoted names by number.</param>
internal sealed record RowTable(uint Oid, string Name, bool IsPartitioned, uint? PartitionOf, IReadOnlyList<uint> Children, Dictionary<short, string> Columns);
