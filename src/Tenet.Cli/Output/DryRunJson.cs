namespace Tenet.Cli.Output;

/// <summary>What <c>migrate up --dry-run</c> tells, in JSON.</summary>
/// <param name="Database">The database.</param>
/// <param name="Migrations">What would run, in order.</param>
/// <param name="Tables">The tables concerned as they are in the database.</param>
internal sealed record DryRunJson(string Database, IReadOnlyList<DryRunMigration> Migrations, IReadOnlyList<DryRunTable> Tables);
