using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Unmodelled(FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        sink.Notices.Add(new Notice(row.Text("what") + Needed(row.TextOrNull("needed_by"), row.Int("needs")), "Tenet does not model this kind of object: it is not compared and not dumped."));

    // A dump has them, and they do not load without it.
    private static string Needed(string? by, int needs) => by is null ? "" : needs == 1 ? $", which {by} needs" : $", which {by} and {needs - 1} more need";
}
