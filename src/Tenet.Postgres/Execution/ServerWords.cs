using System.Text;
using Npgsql;

namespace Tenet.Postgres.Execution;

/// <summary>What the server said, without row values.</summary>
public static class ServerWords
{
    /// <summary>Data exceptions and integrity violations name the offending values in their DETAIL.</summary>
    public static bool MayHoldRowValues(string sqlState)
    {
        ArgumentNullException.ThrowIfNull(sqlState);
        return IsData(sqlState) || sqlState.StartsWith("23", StringComparison.Ordinal);
    }

    /// <summary>The message; a data exception's quoted parts are values (<c>invalid input syntax for type uuid: "…"</c>) and are left out.</summary>
    public static string Message(PostgresException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return IsData(problem.SqlState) ? WithoutQuoted(problem.MessageText) : problem.MessageText;
    }

    // 22023 invalid_parameter_value is the class's exception: it names options of DDL.
    private static bool IsData(string sqlState) => sqlState.StartsWith("22", StringComparison.Ordinal) && sqlState != PostgresErrorCodes.InvalidParameterValue;

    private static string WithoutQuoted(string message)
    {
        var first = message.IndexOf('"');
        var last = message.LastIndexOf('"');
        return last > first ? new StringBuilder(message, 0, first, message.Length).Append("\"…\"").Append(message, last + 1, message.Length - last - 1).ToString() : message;
    }
}
