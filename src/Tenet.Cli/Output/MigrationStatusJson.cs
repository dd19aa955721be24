using Tenet.Core.Running;

namespace Tenet.Cli.Output;

/// <summary>How migrations stand to a database, in JSON.</summary>
internal sealed record MigrationStatusJson(string Database, int ServerVersion, bool Ledger, IReadOnlyList<MigrationStatusJson.StandingItem> Migrations)
{
    public static MigrationStatusJson Of(string database, int serverVersion, DatabaseStatus status) => new(
        database, serverVersion, status.HasLedger,
        [.. status.Migrations.Select(item => new StandingItem(
            item.Version, item.Name, item.Path, LedgerWords.Of(item.State), item.Entry?.Source, item.Entry?.AppliedBy, item.Entry?.StartedAt, item.Entry?.FinishedAt, item.Entry?.ErrorCode, item.Entry?.Error,
            item.State == MigrationState.HalfWay ? [.. item.Entry!.Steps.Select(step => new StandingStep(step.Number, step.Back, LedgerWords.Of(step.State), step.Error))] : null))]);

    /// <summary>One migration; what the ledger has of it is left out where it has nothing.</summary>
    internal sealed record StandingItem(
        string Version, string Name, string Path, string State, string? Source, string? By, DateTime? StartedAt, DateTime? FinishedAt, string? ErrorCode, string? Error, IReadOnlyList<StandingStep>? Steps);

    /// <summary>One step of a migration that is half-way.</summary>
    internal sealed record StandingStep(int Number, bool Back, string State, string? Error);
}
