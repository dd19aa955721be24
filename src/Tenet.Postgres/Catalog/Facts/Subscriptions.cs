using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Subscriptions(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_subscription where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        var connection = row.TextOrNull("connection");
        if (connection is null)
        {
            sink.Notices.Add(new Notice($"subscription {row.Text("name")}", "Its connection string is shown to superusers alone."));
        }

        sink.Add(
            new Subscription
            {
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Enabled = row.Bool("enabled"),
                SlotName = row.TextOrNull("slot"),
                Publications = row.Texts("publications"),
                Connection = connection is null ? null : Secrets.MaskConnection(connection),
                Options = row.Texts("options"),
                Comment = names.Comment(CatalogClass.Subscription, oid),
            },
            new ObjectAddress(CatalogClass.Subscription, oid));
    }
}
