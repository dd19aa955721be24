using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Unmodelled(FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        sink.Notices.Add(new Notice(row.Text("what"), "Tenet does not model this kind of object: it is not compared and not dumped."));
}
