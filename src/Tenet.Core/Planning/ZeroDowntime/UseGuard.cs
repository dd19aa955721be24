using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A block that refuses to go on while the old form is used, or before both forms are equal in all rows.</summary>
/// <remarks>The setting <c>tenet.quiet</c> says how long the old form must have been left alone.</remarks>
internal static class UseGuard
{
    private const string Quiet = "1 hour";

    /// <param name="objects">The names.</param>
    /// <param name="what">What the old form is, for people.</param>
    /// <param name="checks">Statements that look for rows that are not equal.</param>
    public static string Write(SeriesObjects objects, string what, params IEnumerable<string> checks) => "DO " + Quote.Dollar($"""

        DECLARE
            tenet_quiet pg_catalog.interval := coalesce(nullif(pg_catalog.current_setting('tenet.quiet', true), ''), {Quote.Literal(Quiet)})::pg_catalog.interval;
            tenet_used pg_catalog.timestamptz;
        BEGIN
            SELECT pg_catalog.to_timestamp(last_value) INTO tenet_used FROM {objects.LastUseName} WHERE is_called;
            IF tenet_used > pg_catalog.clock_timestamp() - tenet_quiet THEN
                {Raise($"{what}: the old form is still in use, at the latest at %", "tenet_used", "Find the clients that still name it, and run this migration again when none has for as long as the setting tenet.quiet says (1 hour where it is not set).")}
            END IF;
            PERFORM pg_catalog.set_config('row_security', 'off', true);
            {string.Join("\n    ", checks)}
        END

        """);

    /// <summary>Refuses where a row is found.</summary>
    public static string IfAny(string query, string message, string hint) => $"IF EXISTS ({query}) THEN {Raise(message, null, hint)} END IF;";

    private static string Raise(string message, string? value, string hint) =>
        $"RAISE EXCEPTION USING ERRCODE = 'object_in_use', MESSAGE = pg_catalog.format({Quote.Literal(value is null ? message.Replace("%", "%%", StringComparison.Ordinal) : Once(message))}{(value is null ? "" : ", " + value)}), HINT = {Quote.Literal(hint)};";

    // The last sign stands for the value; a name may hold others.
    private static string Once(string message) => message[..^1].Replace("%", "%%", StringComparison.Ordinal) + "%s";
}
