using Tenet.Core.Seeding;
using Tenet.Postgres.Seeding;

namespace Tenet.Cli.Seeding;

/// <summary>What a run of <c>tenet seed</c> made.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="HasTenants">The project says what a tenant is.</param>
/// <param name="Tables">The tables, parents first, each with the number of its rows.</param>
/// <param name="Missing">The tables without rows.</param>
internal sealed record SeedReport(SeedRequest Request, bool HasTenants, IReadOnlyList<(string Table, long Rows)> Tables, IReadOnlyList<Uninvented> Missing)
{
    /// <summary>Files that were written.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>The script went to standard output.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Rows that a database took; null where none was named.</summary>
    public long? Loaded { get; init; }

    /// <summary>How long loading took.</summary>
    public TimeSpan Loading { get; init; }

    /// <summary>How long making them up took.</summary>
    public TimeSpan Making { get; init; }

    public long Rows => Tables.Sum(table => table.Rows);
}
