namespace Tenet.Postgres.Observation;

/// <summary>What a transaction did to a relation: whole reads, and rows written.</summary>
internal readonly record struct RelationCounts(long Scans, long Inserted, long Updated, long Deleted)
{
    public RelationCounts Since(RelationCounts before) => new(Scans - before.Scans, Inserted - before.Inserted, Updated - before.Updated, Deleted - before.Deleted);
}
