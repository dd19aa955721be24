using Tenet.Cli.Seeding;

namespace Tenet.Cli.Output;

/// <summary>What <c>seed --format json</c> says.</summary>
/// <param name="Tenants">How many tenants; left out where nothing is kept apart.</param>
/// <param name="Seed">Which of all possible rows.</param>
/// <param name="Rows">How many rows in all.</param>
/// <param name="Tables">The tables, parents first.</param>
/// <param name="Missing">The tables without rows, and why.</param>
/// <param name="Written">Files of the script.</param>
/// <param name="Loaded">Rows that the database took.</param>
/// <param name="Seconds">How long loading took.</param>
internal sealed record SeedJson(
    int? Tenants, int Seed, long Rows, IReadOnlyList<SeedJson.Filled> Tables, IReadOnlyList<SeedJson.Unfilled> Missing, IReadOnlyList<string> Written, long? Loaded, double? Seconds)
{
    public static SeedJson Of(SeedReport report) => new(
        report.HasTenants ? report.Request.Tenants : null,
        report.Request.Seed,
        report.Rows,
        [.. report.Tables.Select(table => new Filled(table.Table, table.Rows))],
        [.. report.Missing.Select(missing => new Unfilled(missing.Table.ToString(), missing.Constraint, missing.Words, missing.Sample))],
        report.Written,
        report.Loaded,
        report.Loaded is null ? null : Math.Round(report.Loading.TotalSeconds, 3));

    /// <summary>A table and the number of its rows.</summary>
    internal sealed record Filled(string Table, long Rows);

    /// <summary>A table without rows.</summary>
    internal sealed record Unfilled(string Table, string? Constraint, string Reason, string Sample);
}
