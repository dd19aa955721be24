using System.Globalization;
using Tenet.Core.Sql;

namespace Tenet.Core.Seeding.Values;

/// <summary>Pieces of SQL that values are put together from.</summary>
public static class ValueSql
{
    /// <summary>A number from 0 on that follows from the row and looks like chance.</summary>
    public static string Chance(long salt) => Chance("g.n", salt);

    public static string Chance(string number, long salt) =>
        string.Create(CultureInfo.InvariantCulture, $"(pg_catalog.hashint8extended(({number})::bigint, {salt}) & 9223372036854775807)");

    /// <summary>A number from 0 to below <paramref name="below"/>.</summary>
    public static string Chance(long salt, long below) => string.Create(CultureInfo.InvariantCulture, $"({Chance(salt)} % {below})");

    /// <summary>One of the texts.</summary>
    public static string Pick(IReadOnlyList<string> values, string index) =>
        string.Create(CultureInfo.InvariantCulture, $"({TextArray(values)})[1 + ({index}) % {values.Count}]");

    public static string TextArray(IEnumerable<string?> values) => Quote.Literal("{" + string.Join(',', values.Select(Element)) + "}") + "::text[]";

    /// <summary>The same as <c>md5</c> of the row's number, 32 digits.</summary>
    public static string Digest(long salt) => string.Create(CultureInfo.InvariantCulture, $"pg_catalog.md5('{salt}/' || g.n)");

    private static string Element(string? value) =>
        value is null ? "NULL" : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
