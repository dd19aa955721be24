using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Drifting;

/// <summary>Where runners of migrations write down what they ran: Tenet's ledger, and the tables of others. No migration makes them.</summary>
public static class RunnerTables
{
    private static readonly IgnorePatterns Known = new(
    [
        "tenet",
        "supabase_migrations",
        "sqitch",
        "*.schema_migrations",
        "*.flyway_schema_history",
        "*._prisma_migrations",
        "*.__EFMigrationsHistory",
    ]);

    /// <summary>Whether the fact is such a table, lies in it, or in the schema of one.</summary>
    public static bool Matches(Fact fact) => Known.Matches(fact);
}
