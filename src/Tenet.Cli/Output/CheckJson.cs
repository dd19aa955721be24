using Tenet.Cli.Checking;
using Tenet.Cli.Models;
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
    IReadOnlyList<Notice> Notices,
    DocsJson? Documents,
    IReadOnlyList<CheckJson.Models> ModelsByTarget,
    EvidenceSummary? Evidence,
    LintJson? Rules,
    LintJson? RulesOfMigrations,
    ProofSummary? Isolation,
    ProofSummary? Queries,
    string? Unproved)
{
    public static CheckJson Of(CheckReport report) => new(
        report.Project, report.Server, report.Passed, report.Migrations, report.Unrecorded, report.Facts, DiffJson.Changed(report.Differences), report.Notices,
        report.Documents is null ? null : DocsJson.Of(report.Documents), [.. report.Models.Select(run => new Models(ModelTargets.Word(run.Target), run.Files, run.Changes.Count))], report.Evidence,
        report.Lint is null ? null : LintJson.Of(report.Lint, []),
        report.MigrationLint is null ? null : LintJson.Of(report.MigrationLint, []), report.Isolation, report.Queries, report.Unproved);

    /// <param name="Target">The language.</param>
    /// <param name="Files">How many files it has.</param>
    /// <param name="Stale">How many are not as the schema wants them.</param>
    internal sealed record Models(string Target, int Files, int Stale);
}
