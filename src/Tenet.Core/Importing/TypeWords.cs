namespace Tenet.Core.Importing;

/// <summary>The types that documents name in words of other languages. All else is asked of the server.</summary>
internal static class TypeWords
{
    public const string Time = "timestamp with time zone";

    public static string? Known(string word) => word.Trim().ToLowerInvariant() switch
    {
        "string" or "str" or "text" or "url" => "text",
        "uuid" or "guid" => "uuid",
        "number" or "numeric" or "decimal" or "money" => "numeric",
        "float" or "double" or "double precision" => "double precision",
        "int" or "integer" or "int4" or "serial" => "integer",
        "long" or "bigint" or "int8" or "bigserial" => "bigint",
        "bool" or "boolean" => "boolean",
        "timestamp" or "datetime" or "timestamptz" or "timestamp with time zone" or "timestamp without time zone" => Time,
        "date" => "date",
        "time" => "time without time zone",
        "json" or "jsonb" or "object" => "jsonb",
        "bytes" or "blob" or "binary" or "bytea" => "bytea",
        var array when array.EndsWith("_array", StringComparison.Ordinal) && Known(array[..^"_array".Length]) is { } element => element + "[]",
        _ => null,
    };

    /// <summary>The word says nothing more than the kind of value.</summary>
    public static bool IsVague(string word) => word.Trim().ToLowerInvariant() is "string" or "number" or "timestamp" or "datetime" or "jsonb" or "object";

    /// <summary>A time stamp that drops the zone.</summary>
    public static bool HasNoZone(string word) => word.Trim().ToLowerInvariant() is "timestamp" or "datetime" or "timestamp without time zone";

    /// <summary>Can both words mean one column?</summary>
    public static bool Agree(string a, string b) => a == b || (Family(a) is var family and not "" && family == Family(b));

    /// <summary>A type for a column that nobody gave one, by its name.</summary>
    public static string Guess(string column)
    {
        return column switch
        {
            _ when Ends("_at", "_time") => Time,
            _ when Ends("_date", "_on") || column == "date" => "date",
            _ when Ends("_count", "_limit", "_number", "_seconds", "_minutes", "_days") || column is "version" or "sequence" or "position" or "count" or "quantity" or "duration" => "integer",
            _ when Ends("_estimate", "_amount", "_price", "_rate", "_total") || column is "price" or "amount" or "total" => "numeric",
            _ when column.StartsWith("is_", StringComparison.Ordinal) || column.StartsWith("has_", StringComparison.Ordinal) || Ends("_verified", "_enabled") => "boolean",
            _ when column is "metadata" or "payload" or "settings" or "preferences" or "branding" => "jsonb",
            _ => "text",
        };

        bool Ends(params ReadOnlySpan<string> endings)
        {
            foreach (var ending in endings)
            {
                if (column.EndsWith(ending, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // A string of another language may be any of these.
    private static string Family(string type) => type switch
    {
        _ when type.StartsWith("character", StringComparison.Ordinal) || type is "text" or "uuid" or "citext" => "text",
        "integer" or "bigint" or "smallint" or "double precision" or "real" => "number",
        _ when type.StartsWith("numeric", StringComparison.Ordinal) => "number",
        _ when type.StartsWith("timestamp", StringComparison.Ordinal) => "time",
        "json" or "jsonb" => "json",
        _ => "",
    };
}
