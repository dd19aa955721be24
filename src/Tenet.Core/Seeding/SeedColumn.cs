namespace Tenet.Core.Seeding;

/// <summary>A column that rows are made up for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type with the modifier.</param>
/// <param name="NotNull">It, or its domain, refuses NULL.</param>
public sealed record SeedColumn(string Name, string Type, bool NotNull)
{
    /// <summary>The server computes it.</summary>
    public bool Generated { get; init; }

    /// <summary>The default as an expression.</summary>
    public string? Default { get; init; }

    /// <summary>The sequence that numbers come from.</summary>
    public string? Sequence { get; init; }
}
