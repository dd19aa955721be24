using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class OperatorFamilies(CatalogNames names, OperatorMembers members, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_opfamily where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.OperatorFamily, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        var loose = members.OfFamily(oid);
        var family = new OperatorFamily
        {
            Schema = names.Namespaces[row.Oid("schema")],
            Name = row.Text("name"),
            Owner = names.Role(row.Oid("owner")),
            AccessMethod = row.Text("method"),
            Members = loose.Select(member => member.Sql).ToValueList(),
            Comment = names.Comment(CatalogClass.OperatorFamily, oid),
        };
        sink.Add(family, new ObjectAddress(CatalogClass.OperatorFamily, oid));
        foreach (var member in loose)
        {
            sink.Alias(member.Address, family);
        }
    }
}
