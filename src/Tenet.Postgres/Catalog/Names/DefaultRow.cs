namespace Tenet.Postgres.Catalog.Names;

internal readonly record struct DefaultRow(uint Oid, string Expression);
