using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>What the ledger says of one step.</summary>
/// <param name="Back">It belongs to the way back.</param>
/// <param name="Number">From 1.</param>
/// <param name="Checksum">Digest of its statements.</param>
/// <param name="State">How far it came.</param>
public sealed record LedgerStep(bool Back, int Number, string Checksum, StepState State)
{
    /// <summary>The SQLSTATE with which the server refused it in a transaction; null where it ran in one.</summary>
    public string? Refused { get; init; }

    /// <summary>Something of it may be in the database: a transaction that failed leaves nothing.</summary>
    public bool MayStand => State != StepState.Failed || Refused is not null;

    /// <summary>OIDs of all indexes that were there before it; empty where it ran in a transaction.</summary>
    public ValueList<uint> IndexesBefore { get; init => field = value ?? []; } = [];

    public string? Error { get; init; }
}
