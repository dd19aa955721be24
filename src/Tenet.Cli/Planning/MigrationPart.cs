namespace Tenet.Cli.Planning;

/// <summary>A change that becomes a migration of its own, or a series that is committed one by one.</summary>
/// <param name="Name">The descriptive part of its name.</param>
/// <param name="Change">What it does.</param>
internal sealed record MigrationPart(string Name, PlannedChange Change);
