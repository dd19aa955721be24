using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A column that moves to another table: each row of the one belongs to at most one row of the other.</summary>
/// <param name="Old">The column that goes.</param>
/// <param name="New">The column that comes.</param>
/// <param name="OldKey">Columns of the old table that name the row.</param>
/// <param name="NewKey">The same in the new table, in the same order.</param>
/// <param name="MakesRows">A row of the new table needs no other value, so that one can be made where it is missing.</param>
public sealed record MovedColumn(Column Old, Column New, ValueList<string> OldKey, ValueList<string> NewKey, bool MakesRows);
