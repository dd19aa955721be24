namespace Tenet.Postgres.Seeding;

/// <summary>Values of several columns that go together, in a table of their own.</summary>
/// <param name="Name">That table.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Count">How many there are.</param>
public sealed record Combination(string Name, IReadOnlyList<string> Columns, long Count);
