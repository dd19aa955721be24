using System.Globalization;
using System.Net.Sockets;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Postgres.Execution;

/// <summary>Turns what a failing statement threw into one error that names file and line and shows no row value.</summary>
internal static class StatementFailure
{
    public static TenetException From(Exception problem, SqlScript script, SqlStatement statement)
    {
        var place = $"{script.Path}:{statement.Line}";
        return problem switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } full =>
                new TenetException(ErrorCode.DiskFull, "The server has no space left to write to.", place, inner: full) { SqlState = full.SqlState },
            PostgresException { SqlState: PostgresErrorCodes.ProtocolViolation } unbound when StatementText.HasParameters(statement.Text) =>
                new TenetException(ErrorCode.ScriptNotPlainSql, "The statement takes parameters, and a script has no values for them.", place, "Write values, or keep the query where queries are documented.", inner: unbound) { SqlState = unbound.SqlState },
            PostgresException refused when IsGoodbye(refused.SqlState) => Lost(refused, place, refused.MessageText),
            PostgresException refused => Refused(refused, script, statement),
            NotSupportedException => NotPlain(problem, place),
            _ => Lost(problem, place, (problem.InnerException ?? problem).Message),
        };
    }

    public static bool Handles(Exception problem) =>
        problem is NpgsqlException or NotSupportedException or IOException or SocketException or TimeoutException or ObjectDisposedException
        or InvalidOperationException;

    private static TenetException Refused(PostgresException refused, SqlScript script, SqlStatement statement)
    {
        var line = statement.Line + (refused.Position > 0 ? StatementPosition.LineWithin(statement.Text, refused.Position) : 0);
        var values = ServerWords.MayHoldRowValues(refused.SqlState);
        var message = ServerWords.Message(refused);
        List<string> details = [$"statement: {StatementText.FirstWords(statement.Text)}", $"server: {message} ({refused.SqlState})"];
        if (refused.Detail is { Length: > 0 } detail && !values)
        {
            details.Add("detail: " + detail);
        }

        if (refused.Hint is { Length: > 0 } hint)
        {
            details.Add("hint: " + hint);
        }

        if (refused.Position > 0)
        {
            details.Add("position: " + refused.Position.ToString(CultureInfo.InvariantCulture));
        }

        // The server's own exception prints its DETAIL, so it is not kept where that may be a row.
        return new TenetException(ErrorCode.StatementFailed, $"PostgreSQL refused a statement: {message}", $"{script.Path}:{line}", details: details, inner: values ? null : refused)
        {
            SqlState = refused.SqlState,
        };
    }

    // COPY … FROM STDIN: the server asks for rows, which plain SQL cannot hold; Npgsql then gives the connection up.
    private static TenetException NotPlain(Exception problem, string place) =>
        new(ErrorCode.ScriptNotPlainSql, "COPY … FROM STDIN takes its rows from the client, which plain SQL cannot do.", place, "Write INSERT, or leave the rows out.", inner: problem);

    private static TenetException Lost(Exception problem, string place, string said) =>
        new(ErrorCode.ConnectionLost, $"The connection to the server is lost: {said}", place, inner: problem) { SqlState = (problem as PostgresException)?.SqlState };

    // admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, idle_session_timeout
    private static bool IsGoodbye(string state) => state is "57P01" or "57P02" or "57P03" or "57P04" or "57P05" || state.StartsWith("08", StringComparison.Ordinal);
}
