using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>
/// Notes the second of each use of the old form as the value of a sequence: no lock is held and nobody waits, a transaction that is rolled back has used it all the same,
/// and a role that writes the table needs no right for it.
/// </summary>
internal static class UseNote
{
    /// <param name="objects">The names.</param>
    /// <param name="function">Statements that make the function that notes, and who calls it.</param>
    public static IEnumerable<string> Create(SeriesObjects objects, params IEnumerable<string> function) =>
    [
        $"CREATE SEQUENCE {objects.LastUseName}",
        .. function,
        .. Owned($"SEQUENCE {objects.LastUseName}", objects),
        .. Owned($"FUNCTION {objects.NoterName}()", objects),
    ];

    /// <summary>A function for a trigger on a table.</summary>
    /// <param name="objects">The names.</param>
    /// <param name="condition">True where the row that is written uses the old form.</param>
    public static string ByRow(SeriesObjects objects, string condition) =>
        $"CREATE FUNCTION {objects.NoterName}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS " + Quote.Dollar($"""

            BEGIN
                IF {condition} THEN
                    {Note(objects)}
                END IF;
                RETURN NEW;
            END

            """);

    /// <summary>A function for a view's condition, which is true.</summary>
    public static string ByQuery(SeriesObjects objects) =>
        $"CREATE FUNCTION {objects.NoterName}() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS " + Quote.Dollar($"""

            BEGIN
                -- A transaction that only reads, and a standby, can note nothing.
                IF pg_catalog.current_setting('transaction_read_only') = 'off' THEN
                    {Note(objects)}
                END IF;
                RETURN true;
            END

            """);

    /// <summary>Gives what was made to the owner of the table.</summary>
    public static IEnumerable<string> Owned(string what, SeriesObjects objects) => objects.Owner is { } owner ? [$"ALTER {what} OWNER TO {Quote.Identifier(owner)}"] : [];

    // Once a second is enough: each setval is written to the log.
    private static string Note(SeriesObjects objects) =>
        $"PERFORM pg_catalog.setval({Quote.Literal(objects.LastUseName)}, s.now) FROM (SELECT l.last_value, pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()))::bigint AS now FROM {objects.LastUseName} AS l) AS s WHERE s.last_value < s.now;";
}
