namespace Tenet.Cli.Output;

/// <summary>A migration that would run: its SQL, and the locks that its statements took on a sandbox.</summary>
internal sealed record DryRunMigration(string Version, string Name, string Path, string Sql, IReadOnlyList<DryRunLock> Locks);
