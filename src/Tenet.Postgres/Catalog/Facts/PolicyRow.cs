using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>A policy as it was read.</summary>
internal sealed record PolicyRow(uint Oid, RelationRow Relation, string Name, char Command, bool Restrictive, uint[] Roles, StoredExpression? Using, StoredExpression? WithCheck);
