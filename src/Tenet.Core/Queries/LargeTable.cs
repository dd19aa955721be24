namespace Tenet.Core.Queries;

/// <summary>A table that nobody may read from beginning to end.</summary>
/// <param name="Name">With or without its schema.</param>
/// <param name="Rows">Rows of each tenant.</param>
public sealed record LargeTable(string Name, int Rows);
