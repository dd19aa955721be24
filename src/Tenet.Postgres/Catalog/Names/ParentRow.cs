namespace Tenet.Postgres.Catalog.Names;

internal readonly record struct ParentRow(uint Parent, bool DetachPending);
