namespace Tenet.Core.Importing;

/// <summary>That a table is partitioned; the column where it is named.</summary>
internal sealed record ImportedPartition(string Table, string? Column, Place Place);
