namespace Tenet.Core.Project;

/// <summary>How many rows the team says that tables hold where it counts.</summary>
/// <param name="Table">The table as a pattern, e.g. <c>app.*_logs</c>.</param>
/// <param name="Rows">The number.</param>
public sealed record DeclaredRows(string Table, long Rows);
