namespace Tenet.Core.Observation;

/// <summary>A column or constraint of a table that was there before the migration.</summary>
/// <param name="Relation">The table, qualified, quoted where SQL needs it.</param>
/// <param name="Name">The name of the part, as it is.</param>
public sealed record ObservedPart(string Relation, string Name);
