using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads the queries of views and materialized views.</summary>
internal sealed class Views(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("oid")) is not { } relation)
        {
            return;
        }

        var definition = row.Sql("definition").TrimStart().TrimEnd(';');
        var comment = names.Comment(CatalogClass.Relation, relation.Oid);
        sink.Add(
            relation.Kind == 'v'
                ? new View
                {
                    Schema = relation.Schema,
                    Name = relation.Name,
                    Owner = names.Role(relation.Owner),
                    Comment = comment,
                    Definition = definition,
                    Options = relation.Options,
                }
                : new MaterializedView
                {
                    Schema = relation.Schema,
                    Name = relation.Name,
                    Owner = names.Role(relation.Owner),
                    Comment = comment,
                    Definition = definition,
                    Options = relation.Options,
                    AccessMethod = relation.AccessMethod is "heap" ? null : relation.AccessMethod,
                    Tablespace = names.Tablespaces.GetValueOrDefault(relation.Tablespace),
                    NotPopulated = !relation.Populated,
                    ReplicaIdentity = relation.ReplicaIdentityWord,
                },
            new ObjectAddress(CatalogClass.Relation, relation.Oid));
    }
}
