namespace Tenet.Postgres.Catalog.Names;

internal sealed record ParentRow(uint Parent, bool DetachPending);
