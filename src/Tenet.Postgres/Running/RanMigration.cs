using Tenet.Core.History.Layouts;

namespace Tenet.Postgres.Running;

/// <summary>A migration that a run has brought in or taken back.</summary>
/// <param name="Migration">Which.</param>
/// <param name="Back">It was taken back.</param>
/// <param name="Took">How long, waits included.</param>
/// <param name="Steps">How many steps it had; 1 for a single transaction.</param>
/// <param name="Tries">How often it was tried.</param>
public sealed record RanMigration(Migration Migration, bool Back, TimeSpan Took, int Steps, int Tries);
