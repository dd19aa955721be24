using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Casts(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_cast where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Cast, oid))
        {
            return;
        }

        sink.Add(
            new Cast
            {
                Source = row.Text("source"),
                Target = row.Text("target"),
                Function = row.TextOrNull("function"),
                Method = row.Char("method") switch { 'f' => "function", 'i' => "inout", _ => "binary" },
                Context = row.Char("context") switch { 'a' => "assignment", 'i' => "implicit", _ => null },
                Comment = names.Comment(CatalogClass.Cast, oid),
            },
            new ObjectAddress(CatalogClass.Cast, oid));
    }
}
