namespace Tenet.Core.Errors;

/// <summary>A failure with a code, a place and a remedy. Expected outcomes are values, not exceptions.</summary>
public sealed class TenetException : Exception
{
    /// <param name="code">Which error it is; each has a page under <c>docs/errors/</c>.</param>
    /// <param name="message">What happened, in one sentence. Never a row value, never a secret.</param>
    /// <param name="place">Where: <c>file:line</c>, a server's address, a folder.</param>
    /// <param name="remedy">What to do next where the code's own advice is too general.</param>
    /// <param name="details">More lines: the statement's first words, the server's message, hint and position.</param>
    /// <param name="inner">The cause, kept for <c>-v</c>.</param>
    public TenetException(
        ErrorCode code,
        string message,
        string? place = null,
        string? remedy = null,
        IReadOnlyList<string>? details = null,
        Exception? inner = null)
        : base(message, inner)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
        Place = place;
        Remedy = remedy ?? code.Remedy;
        Details = details ?? [];
    }

    public ErrorCode Code { get; }

    public string? Place { get; }

    public string Remedy { get; }

    public IReadOnlyList<string> Details { get; }

    /// <summary>The server's SQLSTATE where a statement failed.</summary>
    public string? SqlState { get; init; }
}
