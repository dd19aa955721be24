using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Postgres.Running;

/// <summary>What a repair makes of the ledger, in one transaction.</summary>
public sealed record LedgerCorrection
{
    /// <summary>Migrations that are in, as their files are now.</summary>
    public ValueList<Migration> Applied { get; init => field = value ?? []; } = [];

    /// <summary>Versions that are out.</summary>
    public ValueList<string> Forgotten { get; init => field = value ?? []; } = [];

    /// <summary>A step of a migration that is half-way, and whether it is done.</summary>
    public (Migration Migration, bool Back, int Step, bool IsDone)? Step { get; init; }
}
