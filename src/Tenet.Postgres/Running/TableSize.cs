namespace Tenet.Postgres.Running;

/// <summary>How large a table of the database is.</summary>
/// <param name="Table">Its name, qualified.</param>
/// <param name="Rows">About how many rows, as the planner has it; null before the first ANALYZE.</param>
/// <param name="Bytes">With indexes and what is stored beside.</param>
public sealed record TableSize(string Table, long? Rows, long Bytes);
