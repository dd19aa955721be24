using Tenet.Core.History;

namespace Tenet.Postgres.Catalog.Facts;

internal readonly record struct OperatorMember(ObjectAddress Address, string Sql);
