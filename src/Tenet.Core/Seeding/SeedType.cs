namespace Tenet.Core.Seeding;

/// <summary>A type that is made of others.</summary>
/// <param name="Name">As the server writes it, with its schema.</param>
/// <param name="Kind">What it is made of them by.</param>
/// <param name="Of">The type below a domain, the subtype of a range, the range of a multirange; with its modifier.</param>
public sealed record SeedType(string Name, SeedTypeKind Kind, string? Of)
{
    /// <summary>The labels of an enum.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Names and types of a composite type's attributes.</summary>
    public IReadOnlyList<(string Name, string Type)> Attributes { get; init; } = [];

    /// <summary>The checks of a domain.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>The domain refuses NULL.</summary>
    public bool NotNull { get; init; }
}
