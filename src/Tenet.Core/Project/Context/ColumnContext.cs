namespace Tenet.Core.Project.Context;

/// <summary>What only people know about one column.</summary>
public sealed record ColumnContext
{
    public required string Name { get; init; }

    /// <summary>A value as SQL input text that the column accepts; documents print it, a proof inserts it.</summary>
    public string? Example { get; init; }

    /// <summary>Null where nobody said.</summary>
    public DataClass? Class { get; init; }

    /// <summary>How the data is protected, in the team's words, e.g. <c>encrypted by the application</c>.</summary>
    public string? Protection { get; init; }

    /// <summary>Why the value is stored twice, where it is: a declared exception from the normal form.</summary>
    public string? Denormalised { get; init; }

    public int Line { get; init; }
}
