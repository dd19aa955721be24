namespace Tenet.Core.Observation;

/// <summary>Rows that a statement wrote to a relation that was there before the migration.</summary>
public sealed record ObservedWrite(string Relation, long Inserted, long Updated, long Deleted);
