namespace Tenet.Postgres.Catalog.Facts;

/// <summary>A policy as it was read.</summary>
internal sealed record PolicyRow(uint Oid, uint Relation, string Name, char Command, bool Restrictive, uint[] Roles, string? Using, string? WithCheck);
