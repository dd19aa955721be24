using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>An index as it was read. Whether it is a fact or part of a key constraint is known once constraints are read.</summary>
internal sealed record IndexRow(
    uint Oid,
    uint Relation,
    string Schema,
    string Name,
    string Method,
    bool Unique,
    bool NullsNotDistinct,
    bool Clustered,
    bool Valid,
    ValueList<IndexKey> Keys,
    ValueList<string> Include,
    StoredExpression? Predicate,
    ValueList<string> Options,
    string? Tablespace)
{
    /// <summary>Qualified index of the partitioned table, known once all indexes are read.</summary>
    public string? AttachedTo { get; init; }
}
