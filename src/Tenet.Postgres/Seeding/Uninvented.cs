using Tenet.Core.Model;

namespace Tenet.Postgres.Seeding;

/// <summary>A table that no row, or too few, could be made up for.</summary>
/// <param name="Table">The table.</param>
/// <param name="Constraint">What refuses: a constraint, an index, a foreign key; null where the server named none, as for a trigger.</param>
/// <param name="Words">What it said, or what is missing.</param>
/// <param name="Made">How many rows there are.</param>
/// <param name="Sample">A statement to fill in and keep among the samples.</param>
public sealed record Uninvented(RelationName Table, string? Constraint, string Words, long Made, string Sample);
