namespace Tenet.Core.Seeding;

/// <summary>What rows must satisfy: a check, or that some partition takes them.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Expression">True or NULL for a row that is taken.</param>
/// <param name="Columns">The columns that it reads.</param>
/// <param name="Source">Text in which constants stand that the check compares with: the expression, and functions that it calls.</param>
public sealed record SeedCheck(string Name, string Expression, IReadOnlyList<string> Columns, string Source);
