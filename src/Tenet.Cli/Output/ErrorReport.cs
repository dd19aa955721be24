using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>An error in JSON.</summary>
internal sealed record ErrorReport(ErrorReport.Failure Error)
{
    public static ErrorReport Of(TenetException error) => new(new Failure(
        error.Code.Id, error.Code.Name, error.Message, error.Place, error.Details, error.Remedy, error.SqlState));

    internal sealed record Failure(
        string Code, string Name, string Message, string? Place, IReadOnlyList<string> Details, string Remedy, string? SqlState);
}
