namespace Tenet.Core.Importing;

/// <summary>A column that a document computes from others of its row.</summary>
public sealed record ComputedColumn(string Table, string Name, string Expression);
