namespace Tenet.Core.Seeding;

/// <summary>Where a row's parent is.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Columns">The columns that refer.</param>
/// <param name="Parent">The table that is referred to.</param>
/// <param name="ParentColumns">What they refer to.</param>
/// <param name="IsFull">All of the columns are NULL or none (<c>MATCH FULL</c>).</param>
public sealed record SeedForeignKey(string Name, IReadOnlyList<string> Columns, string Parent, IReadOnlyList<string> ParentColumns, bool IsFull);
