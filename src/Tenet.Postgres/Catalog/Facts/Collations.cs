using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Collations(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_collation where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        var schema = names.Namespaces[row.Oid("schema")];
        // pg_import_system_collations() fills pg_catalog with what the machine has.
        if (schema == "pg_catalog" || names.IsForeign(CatalogClass.Collation, oid))
        {
            return;
        }

        sink.Add(
            new Collation
            {
                Schema = schema,
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Provider = row.Char("provider") switch { 'c' => "libc", 'i' => "icu", 'b' => "builtin", _ => "default" },
                Locale = row.TextOrNull("locale"),
                LcCollate = row.TextOrNull("lc_collate"),
                LcCtype = row.TextOrNull("lc_ctype"),
                Nondeterministic = row.Bool("nondeterministic"),
                Rules = row.TextOrNull("rules"),
                Comment = names.Comment(CatalogClass.Collation, oid),
            },
            new ObjectAddress(CatalogClass.Collation, oid));
    }
}
