using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal readonly record struct OperatorMember(ObjectAddress Address, string Sql);
