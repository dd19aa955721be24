using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>A sequence and the column that it belongs to, if any.</summary>
internal sealed record SequenceRow(RelationRow Relation, SequenceOptions Options, uint OwnerRelation, int OwnerColumn);
