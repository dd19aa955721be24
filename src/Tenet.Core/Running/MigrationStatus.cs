using Tenet.Core.History.Layouts;

namespace Tenet.Core.Running;

/// <summary>One migration, as the project and the ledger have it.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Migration">The project's; null where the ledger alone has it.</param>
/// <param name="Entry">The ledger's; null where the project alone has it.</param>
public sealed record MigrationStatus(MigrationState State, Migration? Migration, LedgerEntry? Entry)
{
    public string Version => Migration?.Version ?? Entry!.Version;

    public string Name => Migration?.Name ?? Entry!.Name;

    public string Path => Migration?.Path ?? Entry!.Path;

    /// <summary>Nothing can be run before somebody has looked at it.</summary>
    public bool IsWrong => State is MigrationState.Edited or MigrationState.Missing or MigrationState.Unknown;
}
