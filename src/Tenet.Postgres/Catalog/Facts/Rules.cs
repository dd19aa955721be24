using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Rules(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("relation")) is not { } relation)
        {
            return;
        }

        var address = new ObjectAddress(CatalogClass.Rewrite, row.Oid("oid"));
        if (row.SqlOrNull("definition") is not { } definition)
        {
            sink.Alias(address, relation.Id);
            return;
        }

        sink.Add(
            new RewriteRule
            {
                Schema = relation.Schema,
                Table = relation.Name,
                Relation = relation.RelationWord,
                Name = row.Text("name"),
                Definition = definition.TrimEnd(';'),
                Enabled = EnabledState.Word(row.Char("enabled")),
                Comment = names.Comment(address.Class, address.Object),
            },
            address);
    }
}
