namespace Tenet.Postgres.Catalog.Trees;

/// <summary>A function that a tree calls.</summary>
/// <param name="Name">With its schema where that is not <c>pg_catalog</c>.</param>
/// <param name="Immutable">It gives the same for the same arguments, for ever.</param>
/// <param name="ReadsSetting">It is <c>current_setting</c>.</param>
internal sealed record TreeFunction(string Name, bool Immutable, bool ReadsSetting);
