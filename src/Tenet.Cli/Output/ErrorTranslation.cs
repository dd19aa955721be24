using Npgsql;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>Makes one error with a code of whatever came up.</summary>
internal static class ErrorTranslation
{
    private const int NoSpaceLeft = 28;

    public static TenetException From(Exception problem, bool interrupted) => problem switch
    {
        // A server that stops because the same Ctrl+C reached it must not look like a failure.
        _ when interrupted => new TenetException(ErrorCode.Interrupted, "The run was interrupted.", inner: problem),
        TenetException error => error,
        OperationCanceledException => new TenetException(ErrorCode.Interrupted, "The run was interrupted.", inner: problem),
        PostgresException { SqlState: "53100" } => new TenetException(ErrorCode.DiskFull, "The server has no space left to write to.", inner: problem),
        PostgresException refused => new TenetException(ErrorCode.StatementFailed, $"The server refused: {refused.MessageText}", inner: problem) { SqlState = refused.SqlState },
        NpgsqlException => new TenetException(ErrorCode.ConnectionLost, $"The connection was lost: {problem.Message}", inner: problem),
        IOException when (problem.HResult & 0xFFFF) == NoSpaceLeft => new TenetException(ErrorCode.DiskFull, problem.Message, inner: problem),
        IOException or UnauthorizedAccessException => new TenetException(ErrorCode.FileUnreadable, problem.Message, inner: problem),
        AggregateException { InnerExceptions: [var only] } => From(only, interrupted),
        _ => new TenetException(ErrorCode.Internal, $"{problem.GetType().Name}: {problem.Message}", inner: problem),
    };
}
