using Npgsql;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Where the columns of one query stand. A mapper asks for the same names in the same order row by row, so the last answer leads to the next.</summary>
internal sealed class ColumnPlaces(NpgsqlDataReader reader)
{
    private readonly List<(string Name, int Ordinal)> asked = [];
    private int next;

    public int Of(string column)
    {
        // The names are literals of one mapper: the same object each time, no text is compared.
        for (var i = 0; i < asked.Count; i++)
        {
            next = next < asked.Count ? next : 0;
            var (name, ordinal) = asked[next++];
            if (ReferenceEquals(name, column))
            {
                return ordinal;
            }
        }

        asked.Add((column, reader.GetOrdinal(column)));
        next = asked.Count;
        return asked[^1].Ordinal;
    }
}
