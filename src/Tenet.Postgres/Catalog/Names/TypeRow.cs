namespace Tenet.Postgres.Catalog.Names;

/// <summary>A type as a column has it.</summary>
/// <param name="Name">With the modifier: <c>numeric(12,2)</c>.</param>
/// <param name="Storage"><c>typstorage</c>: what a column has that says nothing else.</param>
/// <param name="Collation">Alike.</param>
internal sealed record TypeRow(string Name, char Storage, uint Collation);
