using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Cli.Checking;

/// <summary>What a run of <c>tenet check</c> found.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Server">The server that was asked: <c>PostgreSQL 18.4</c>.</param>
/// <param name="Migrations">How many migrations were replayed; null where the project has none.</param>
/// <param name="Unrecorded">Migrations that the record does not hold yet; empty where there is no record.</param>
/// <param name="Facts">How many facts the desired schema has.</param>
/// <param name="Differences">What differs between the history's result and the desired schema.</param>
/// <param name="Notices">What is not covered.</param>
internal sealed record CheckReport(
    string Project,
    string Server,
    int? Migrations,
    IReadOnlyList<string> Unrecorded,
    int Facts,
    IReadOnlyList<FactChange> Differences,
    IReadOnlyList<Notice> Notices)
{
    public bool Passed => Differences.Count == 0;
}
