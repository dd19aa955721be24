using Tenet.Cli.Checking;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>A check's report in JSON.</summary>
internal sealed record CheckJson(
    string Project,
    string Server,
    bool Passed,
    int? Migrations,
    IReadOnlyList<string> Unrecorded,
    int Facts,
    IReadOnlyList<DiffJson.Change> Differences,
    IReadOnlyList<Notice> Notices)
{
    public static CheckJson Of(CheckReport report) => new(
        report.Project, report.Server, report.Passed, report.Migrations, report.Unrecorded, report.Facts, DiffJson.Changed(report.Differences), report.Notices);
}
