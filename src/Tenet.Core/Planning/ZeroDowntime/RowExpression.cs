using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>An expression over the columns of one row, as the server wrote it down.</summary>
/// <param name="Sql">With all names qualified that are not columns of the row.</param>
/// <param name="Reads">The columns that it reads, by the names that they have where it was understood.</param>
public sealed record RowExpression(string Sql, ValueList<string> Reads);
