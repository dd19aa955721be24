namespace Tenet.Core.Observation;

/// <summary>Where and why a migration did not run.</summary>
/// <param name="Place">File and line; null where the server does not tell.</param>
/// <param name="Message">The server's words, without row values.</param>
/// <param name="SqlState">The server's code of the error.</param>
public sealed record ObservedFailure(string? Place, string Message, string? SqlState)
{
    public override string ToString() => Place is null ? Message : $"{Place}: {Message}";
}
