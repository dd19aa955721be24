namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Where the columns of one query stand. A mapper asks for the same names in the same order row by row, so the last answer leads to the next.</summary>
internal sealed class ColumnPlaces(ICatalogFields fields)
{
    private readonly List<(string Name, int Place)> asked = [];
    private int next;

    public int Of(string column)
    {
        // The names are literals of one mapper: the same object each time, no text is compared.
        for (var i = 0; i < asked.Count; i++)
        {
            next = next < asked.Count ? next : 0;
            var (name, place) = asked[next++];
            if (ReferenceEquals(name, column))
            {
                return place;
            }
        }

        asked.Add((column, fields.PlaceOf(column)));
        next = asked.Count;
        return asked[^1].Place;
    }
}
