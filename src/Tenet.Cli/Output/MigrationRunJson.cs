using Tenet.Postgres.Running;

namespace Tenet.Cli.Output;

/// <summary>What <c>migrate up</c> and <c>migrate down</c> did, in JSON.</summary>
internal sealed record MigrationRunJson(string Database, IReadOnlyList<MigrationRunJson.RanItem> Migrations)
{
    public static MigrationRunJson Of(string database, RunReport report) => new(
        database, [.. report.Ran.Select(ran => new RanItem(ran.Migration.Version, ran.Migration.Name, ran.Migration.Path, ran.Back, (long)ran.Took.TotalMilliseconds, ran.Steps, ran.Tries))]);

    /// <summary>One migration in the order in which they ran.</summary>
    internal sealed record RanItem(string Version, string Name, string Path, bool Back, long Milliseconds, int Steps, int Tries);
}
