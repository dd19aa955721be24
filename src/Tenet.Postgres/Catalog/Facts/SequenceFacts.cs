using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Turns sequences that stand for themselves or behind a serial column into facts.</summary>
internal static class SequenceFacts
{
    public static void Add(CatalogNames names, FactSink sink)
    {
        // The one behind an identity column is part of the column, but can be granted on.
        foreach (var row in names.IdentitySequences.Values)
        {
            sink.Alias(new ObjectAddress(CatalogClass.Relation, row.Relation.Oid), row.Relation.Id);
        }

        foreach (var row in names.Sequences)
        {
            var owner = names.Relation(row.OwnerRelation);
            sink.Add(
                new Sequence
                {
                    Schema = row.Relation.Schema,
                    Name = row.Relation.Name,
                    Owner = names.Role(row.Relation.Owner),
                    Comment = names.Comment(CatalogClass.Relation, row.Relation.Oid),
                    Options = row.Options,
                    Unlogged = row.Relation.Persistence == 'u',
                    OwnedBy = owner is null ? null : owner.Qualified + "." + Quote.Identifier(owner.ColumnName(row.OwnerColumn)),
                },
                new ObjectAddress(CatalogClass.Relation, row.Relation.Oid));
        }
    }
}
