using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>What the ledger says of one migration.</summary>
/// <param name="Version">As the project writes it.</param>
/// <param name="Name">The descriptive part of its name.</param>
/// <param name="Path">Its file, from the migrations folder on.</param>
/// <param name="Checksum"><c>sha256:</c> and the digest of its up part as it ran.</param>
/// <param name="State">How far it came.</param>
/// <param name="Source">How it came into the ledger: <c>up</c>, <c>plan</c>, <c>baseline</c>, <c>repair</c>, or the tool whose history was taken over.</param>
public sealed record LedgerEntry(string Version, string Name, string Path, string Checksum, EntryState State, string Source)
{
    /// <summary>The source of what a plan did, which is no migration of the project's.</summary>
    public const string PlanSource = "plan";

    /// <summary>It is one transaction, so that it is in as a whole or not at all.</summary>
    public bool Transactional { get; init; } = true;

    /// <summary>Counts up in the order in which migrations were applied.</summary>
    public long Place { get; init; }

    /// <summary>By the server's clock.</summary>
    public DateTime StartedAt { get; init; }

    public DateTime? FinishedAt { get; init; }

    /// <summary>The role that ran it.</summary>
    public string AppliedBy { get; init; } = "";

    /// <summary>SQLSTATE of what stopped it.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The server's words, without values of rows.</summary>
    public string? Error { get; init; }

    /// <summary>Its steps so far where it is no single transaction and not at its end.</summary>
    public ValueList<LedgerStep> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Something of it is in the database, and something is not; or nobody knows.</summary>
    public bool IsHalfWay => State == EntryState.Reverting || (State is EntryState.Running or EntryState.Failed && Steps.Any(step => !step.Back && step.MayStand));

    /// <summary>It is in, and nobody is at work on it.</summary>
    public bool IsIn => State == EntryState.Applied;
}
