using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Detecting;

/// <summary>An index that a document states, with its line; those that conventions added are nobody's contradiction.</summary>
internal readonly record struct StatedIndex(Table Table, Model.Index Index, Place Place)
{
    public static IEnumerable<StatedIndex> All(Workshop shop) =>
        from table in shop.Tables
        from index in shop.Of<Model.Index>(table)
        let place = shop.PlaceOf(index.Id) ?? shop.InSql(index.Name)
        where place is not null
        select new StatedIndex(table, index, place.Value);
}
