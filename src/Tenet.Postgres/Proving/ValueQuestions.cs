using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Asks the server which values a column's type takes and none of the checks on that column alone refuses.</summary>
internal static class ValueQuestions
{
    /// <param name="table">The table as checks call it.</param>
    /// <param name="column">The column as checks call it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="checks">The checks on it alone.</param>
    /// <param name="values">How SQL says each value.</param>
    /// <param name="trial">Where it is asked.</param>
    /// <param name="whole">A cast cuts what is too long, which a row would not: such a value is refused.</param>
    public static Task<bool[]> AskAsync(string table, string column, string type, IEnumerable<CheckConstraint> checks, IEnumerable<string> values, Trial trial, bool whole = false)
    {
        var (row, name) = (Quote.Identifier(table), Quote.Identifier(column));
        var holds = string.Join(" AND ", checks.Select(check => $"({check.Expression}) IS NOT FALSE").Prepend("true"));

        // Read, or the server would not even look at the value.
        return trial.HaveRowsAsync([.. values.Select(value => $"SELECT {name}::text FROM (SELECT CAST({value} AS {type}) AS {name}) AS {row} WHERE {holds}{Whole(value)}")]);

        string Whole(string value) => whole ? $" AND pg_catalog.rtrim({name}::text) = pg_catalog.rtrim({value}::text)" : "";
    }
}
