namespace Tenet.Core.Seeding;

/// <summary>What rows must differ in: a key, a unique index, or an exclusion constraint.</summary>
/// <param name="Name">The constraint's or index' name.</param>
/// <param name="Columns">The columns that it reads, those of expressions too.</param>
/// <param name="Parts">What is compared, as SQL; empty for an exclusion constraint.</param>
/// <param name="Predicate">Which rows are compared; null for all.</param>
/// <param name="IsExclusion">Rows must not overlap rather than differ.</param>
public sealed record SeedKey(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Parts, string? Predicate, bool IsExclusion)
{
    public bool IsPrimary { get; init; }

    /// <summary>NULL is a value like others.</summary>
    public bool NullsNotDistinct { get; init; }
}
