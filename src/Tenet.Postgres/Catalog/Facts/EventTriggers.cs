using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class EventTriggers(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_event_trigger where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.EventTrigger, oid))
        {
            return;
        }

        sink.Add(
            new EventTrigger
            {
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Event = row.Text("event"),
                Tags = row.Texts("tags"),
                Function = row.Text("function"),
                Enabled = EnabledState.Word(row.Char("enabled")),
                Comment = names.Comment(CatalogClass.EventTrigger, oid),
            },
            new ObjectAddress(CatalogClass.EventTrigger, oid));
    }
}
