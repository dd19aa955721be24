using Tenet.Core.Model;
using Tenet.Core.Running;

namespace Tenet.Core.Drifting;

/// <summary>Where other runners of migrations write down what they ran. No migration makes it; Tenet's own ledger is left out where catalogs are read.</summary>
internal static class RunnerTables
{
    /// <summary>Whether the fact is such a table, lies in it, or in the schema of one.</summary>
    public static bool Matches(Fact fact) => KnownTool.All.Any(tool => tool.Owns(fact));
}
