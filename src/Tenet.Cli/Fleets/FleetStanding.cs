using Tenet.Core.Errors;
using Tenet.Core.Running;

namespace Tenet.Cli.Fleets;

/// <summary>How migrations stand to a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Status">What its ledger says; null where it could not be asked.</param>
/// <param name="Error">Why not.</param>
internal sealed record FleetStanding(FleetTarget Target, DatabaseStatus? Status, TenetException? Error)
{
    public int Applied => Status?.Migrations.Count(item => item.State == MigrationState.Applied) ?? 0;

    public int Pending => Status?.Pending.Count() ?? 0;

    public int Troubled => Status?.Troubled.Count() ?? 0;

    /// <summary>The last migration that it has; null where it has none.</summary>
    public string? Last => Status?.Migrations.LastOrDefault(item => item.Entry is { IsIn: true })?.Version;
}
