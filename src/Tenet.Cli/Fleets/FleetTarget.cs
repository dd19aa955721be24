using Tenet.Postgres.Execution;

namespace Tenet.Cli.Fleets;

/// <summary>One database, or one schema of a database, that has a ledger entry of its own for each migration.</summary>
/// <param name="Url">The database.</param>
/// <param name="Schema">The schema where each tenant has one; null for the whole database.</param>
internal sealed record FleetTarget(PostgresUrl Url, string? Schema)
{
    /// <summary>As people read it, without a password.</summary>
    public string Name { get; } = Schema ?? Url.ToString();
}
