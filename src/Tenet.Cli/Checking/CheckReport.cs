using Tenet.Cli.Documents;
using Tenet.Cli.Linting;
using Tenet.Cli.Models;
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
    /// <summary>The documents beside the schema; null where tenet.yml lists none.</summary>
    public DocumentReport? Documents { get; init; }

    /// <summary>The models in code beside the schema; empty where tenet.yml lists none.</summary>
    public IReadOnlyList<ModelRun> Models { get; init; } = [];

    /// <summary>The records of evidence; null where there is none.</summary>
    public EvidenceSummary? Evidence { get; init; }

    /// <summary>What the rules found; null where they were not asked.</summary>
    public LintReport? Lint { get; init; }

    /// <summary>What the rules found in migrations; null where tenet.yml does not say which are new.</summary>
    public LintReport? MigrationLint { get; init; }

    /// <summary>Whether tenants are kept apart; null where that was not tried.</summary>
    public ProofSummary? Isolation { get; init; }

    /// <summary>Whether the declared queries stay fast; null where that was not tried.</summary>
    public ProofSummary? Queries { get; init; }

    /// <summary>Why nothing was executed; null where it was, or there is nothing to execute.</summary>
    public string? Unproved { get; init; }

    /// <summary>The version of the server that documents and evidence are about, where another one was asked; they are not compared then.</summary>
    public int? OtherServer { get; init; }

    public bool Passed => Differences.Count == 0 && Documents is not { IsTrue: false } && Models.All(run => run.Changes.Count == 0) && Lint is not { Passed: false } && MigrationLint is not { Passed: false } && Isolation is not { Passed: false } && Queries is not { Passed: false };
}
