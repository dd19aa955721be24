namespace Tenet.Postgres.Running;

/// <summary>How far the building of an index is.</summary>
/// <param name="Table">On which table.</param>
/// <param name="Index">The index; empty before it has a name.</param>
/// <param name="Phase">The server's word for what it does.</param>
/// <param name="Done">Blocks, rows or sessions done in this phase.</param>
/// <param name="Total">How many there are; 0 where the phase counts none.</param>
/// <param name="Left">How long the phase takes on at the rate so far; null where that is not known.</param>
public sealed record IndexProgress(string Table, string Index, string Phase, long Done, long Total, TimeSpan? Left);
