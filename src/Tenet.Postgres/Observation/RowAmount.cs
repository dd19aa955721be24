using Tenet.Core.Model;

namespace Tenet.Postgres.Observation;

/// <summary>How many rows are made up.</summary>
/// <param name="InTable">For each table; the first of them leaves empty what may be empty.</param>
/// <param name="Without">Tables that get none.</param>
internal sealed record RowAmount(int InTable, HashSet<RelationName> Without)
{
    public static RowAmount Usual => new(3, []);

    /// <summary>One row a table, which refers to nothing that it need not refer to.</summary>
    public static RowAmount Least => new(1, []);
}
