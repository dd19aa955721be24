using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>A row that was made up and accepted: every column's value as text.</summary>
internal sealed record InventedRow(RelationName Table, IReadOnlyDictionary<string, string?> Values);
