using Tenet.Postgres.Execution;

namespace Tenet.Cli.Drifting;

/// <summary>What is to be compared.</summary>
/// <param name="Url">The address as it was given.</param>
/// <param name="Against"><c>schema</c> for the desired schema, or a migration; null for what was applied.</param>
internal sealed record DriftRequest(string Url, string? Against)
{
    /// <summary>The address without its password.</summary>
    public string Shown => PostgresUrl.Parse(Url).ToString();
}
