using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Languages(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_language where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Language, oid))
        {
            return;
        }

        sink.Add(
            new Language
            {
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Trusted = row.Bool("trusted"),
                Handler = row.TextOrNull("handler"),
                InlineHandler = row.TextOrNull("inline"),
                Validator = row.TextOrNull("validator"),
                Comment = names.Comment(CatalogClass.Language, oid),
            },
            new ObjectAddress(CatalogClass.Language, oid));
    }
}
