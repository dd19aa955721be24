using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class ForeignDataWrappers(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_foreign_data_wrapper where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.ForeignDataWrapper, oid))
        {
            return;
        }

        sink.Add(
            new ForeignDataWrapper
            {
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Handler = row.TextOrNull("handler"),
                Validator = row.TextOrNull("validator"),
                Options = Secrets.MaskOptions(row.Texts("options")),
                Comment = names.Comment(CatalogClass.ForeignDataWrapper, oid),
            },
            new ObjectAddress(CatalogClass.ForeignDataWrapper, oid));
    }
}
