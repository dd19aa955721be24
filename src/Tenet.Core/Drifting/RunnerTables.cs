using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Running;

namespace Tenet.Core.Drifting;

/// <summary>Where runners of migrations write down what they ran: Tenet's ledger, and the tables of others. No migration makes them.</summary>
internal static class RunnerTables
{
    private static readonly IgnorePatterns Own = new([LedgerForm.Schema]);

    /// <summary>Whether the fact is such a table, lies in it, or in the schema of one.</summary>
    public static bool Matches(Fact fact) => Own.Matches(fact) || KnownTool.All.Any(tool => tool.Owns(fact));
}
