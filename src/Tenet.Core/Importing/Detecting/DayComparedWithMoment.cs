using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Detecting;

/// <summary>A date that is compared with now().</summary>
internal sealed class DayComparedWithMoment : IDetector
{
    public string Kind => "day-compared-with-moment";

    public void Look(Workshop shop)
    {
        var computed = shop.Schema.Sql.Where(sql => sql.Computed is not null).Select(sql => (sql.Computed!.Table, Sql: sql.Computed.Expression, sql.Place));
        foreach (var (name, sql, place) in computed.Concat(shop.Schema.Indexes.Where(index => index.Predicate is not null).Select(index => (index.Table, Sql: index.Predicate!, index.Place))))
        {
            if (shop.Table(name) is { } table && SqlWords.ComparedWith(sql, "now").FirstOrDefault(column => shop.Column(table, column) is { Type: "date" }) is { } day)
            {
                shop.Notes.Contradict(Kind, $"{table.Name}.{day} is a date, and now() a moment: the day begins at midnight of the session's time zone, and the comparison cannot use an index under row security.", "Written as stated where it could be. Compare with the day of one time zone.", place, shop.PlaceOf(table));
            }
        }
    }
}
