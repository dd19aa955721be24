using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>The constraint behind NOT NULL, still without its comment.</summary>
internal readonly record struct NotNullRow(uint Oid, NotNull NotNull);
