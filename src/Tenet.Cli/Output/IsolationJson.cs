using Tenet.Core.Isolation;

namespace Tenet.Cli.Output;

/// <summary>A proof of isolation in JSON.</summary>
internal sealed record IsolationJson(
    bool Passed, int Tenants, IReadOnlyList<string> Personas, int Attempts, IReadOnlyList<IsolationJson.Result> Results, IReadOnlyList<string> NotProven, IReadOnlyList<string> Written)
{
    public static IsolationJson Of(IsolationReport report, IReadOnlyList<string> written) => new(
        report.Passed, report.Tenants, report.Personas, report.Attempts,
        [.. report.Results.Select(result => new Result(result.Object.ToString(), result.Attack, result.Verdict.ToString().ToLowerInvariant(), result.Reason, result.Persona, result.Accepted, result.Script))],
        report.NotProven, written);

    internal sealed record Result(string Object, string Attack, string Verdict, string? Reason, string? Persona, string? Accepted, string? Script);
}
