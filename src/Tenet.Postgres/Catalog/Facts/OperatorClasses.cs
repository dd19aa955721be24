using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class OperatorClasses(CatalogNames names, OperatorMembers members, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_opclass where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.OperatorClass, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        var own = members.OfClass(oid);
        var operatorClass = new OperatorClass
        {
            Schema = names.Namespaces[row.Oid("schema")],
            Name = row.Text("name"),
            Owner = names.Role(row.Oid("owner")),
            AccessMethod = row.Text("method"),
            Type = row.Text("type"),
            Default = row.Bool("is_default"),
            Family = Quote.Qualified(row.Text("family_schema"), row.Text("family_name")),
            Storage = row.TextOrNull("storage"),
            Members = own.Select(member => member.Sql).ToValueList(),
            Comment = names.Comment(CatalogClass.OperatorClass, oid),
        };
        sink.Add(operatorClass, new ObjectAddress(CatalogClass.OperatorClass, oid));
        foreach (var member in own)
        {
            sink.Alias(member.Address, operatorClass);
        }
    }
}
