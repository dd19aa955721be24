using Tenet.Core.Running;

namespace Tenet.Postgres.Running;

/// <summary>How migrations are run.</summary>
public sealed record RunnerOptions
{
    /// <summary>How long a statement waits for a lock before it lets others pass and tries again. A script's own setting goes before it.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a statement may take; null for what the server says.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>How often a migration is tried that does not get a lock.</summary>
    public int Tries { get; init; } = 10;

    /// <summary>The waits between tries.</summary>
    public Backoff Backoff { get; init; } = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(30));

    /// <summary>How long to wait until another runner on the same database is at its end.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What backfills give way to; null for nothing.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The schema that the migrations are run for, as the first of the search path; null for the whole database.</summary>
    public string? Scope { get; init; }

    /// <summary>What applied migrations are recorded as.</summary>
    public string Source { get; init; } = "up";

    /// <summary>The version of Tenet, for the ledger.</summary>
    public string Version { get; init; } = "";

    /// <summary>Decides what became of a step whose end nobody saw; null where nobody can.</summary>
    public IStepJudge? Judge { get; init; }

    /// <summary>Told of what happens, by several threads.</summary>
    public Action<RunEvent> Tell { get; init; } = static _ => { };

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
