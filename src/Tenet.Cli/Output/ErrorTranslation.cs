using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Output;

/// <summary>Makes one error with a code of whatever came up.</summary>
internal static class ErrorTranslation
{
    private const int NoSpaceLeft = 28; // ENOSPC
    private const int WindowsDiskFull = 112; // ERROR_DISK_FULL

    public static TenetException From(Exception problem, bool interrupted) => problem switch
    {
        TenetException told when told.Code == ErrorCode.Interrupted => told,

        // A server that stops because the same Ctrl+C reached it must not look like a failure.
        _ when interrupted => new TenetException(ErrorCode.Interrupted, "The run was interrupted.", inner: problem),
        TenetException error => error,
        OperationCanceledException => new TenetException(ErrorCode.Interrupted, "The run was interrupted.", inner: problem),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new TenetException(ErrorCode.DiskFull, "The server has no space left to write to.", inner: problem),
        PostgresException refused => Refused(refused),
        NpgsqlException => new TenetException(ErrorCode.ConnectionLost, $"The connection was lost: {problem.Message}", inner: problem),
        _ when IsFull(problem) => new TenetException(ErrorCode.DiskFull, "There is no space left to write to.", inner: problem),
        IOException or UnauthorizedAccessException => new TenetException(ErrorCode.FileUnreadable, problem.Message, inner: problem),
        AggregateException { InnerExceptions: [var only] } => From(only, interrupted),
        _ => new TenetException(ErrorCode.Internal, $"{problem.GetType().Name}: {problem.Message}", inner: problem),
    };

    public static bool IsFull(Exception problem) =>
        problem is IOException && (problem.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? WindowsDiskFull : NoSpaceLeft);

    // The server's own exception prints its DETAIL, so it is not kept where that may be a row.
    private static TenetException Refused(PostgresException refused) => new(
        ErrorCode.StatementFailed,
        $"The server refused: {ServerWords.Message(refused)}",
        inner: ServerWords.MayHoldRowValues(refused.SqlState) ? null : refused)
    {
        SqlState = refused.SqlState,
    };
}
