namespace Tenet.Postgres.Catalog.Names;

internal sealed record OperatorClassRow(string Qualified, bool IsDefault, uint InputType, bool Polymorphic);
