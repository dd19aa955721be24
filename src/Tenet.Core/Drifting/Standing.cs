namespace Tenet.Core.Drifting;

/// <summary>Up to where a database has gone along the project's history, and how that is known.</summary>
/// <param name="Source">How it is known.</param>
/// <param name="Migration">The last migration that it has, as version and name; null where it has none, or where it is compared with the desired schema.</param>
/// <param name="Applied">How many migrations it has.</param>
/// <param name="Pending">How many it still lacks.</param>
public sealed record Standing(StandingSource Source, string? Migration, int Applied, int Pending);
