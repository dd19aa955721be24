using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class ChangedPrivileges(FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        sink.Notices.Add(new Notice(
            "privileges on " + row.Text("what"), "It belongs to the system or to an extension; privileges changed there are not compared and not dumped."));
}
