namespace Tenet.Core.Documents.Views;

/// <summary>A column as documents show it.</summary>
public sealed record ColumnView
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    /// <summary><c>uuid</c>, <c>string</c>, <c>number</c>, <c>boolean</c>, <c>timestamp</c>, …: the short type of a diagram.</summary>
    public required string DiagramType { get; init; }

    public bool NotNull { get; init; }

    public string Nullable => NotNull ? "No" : "Yes";

    /// <summary>The default, the generation or the identity; a dash where nothing fills it.</summary>
    public required string Default { get; init; }

    public bool HasDefault => Default != "-";

    public required string Description { get; init; }

    public string? Example { get; init; }

    /// <summary>Somebody stated the example; else the type alone tells it.</summary>
    public bool HasStatedExample { get; init; }

    public bool IsPrimaryKey { get; init; }

    public bool IsForeignKey { get; init; }

    public bool IsUnique { get; init; }

    /// <summary><c>PK</c>, <c>FK</c>, <c>UK</c>, with commas between.</summary>
    public string Keys => string.Join(", ", new[] { IsPrimaryKey ? "PK" : "", IsForeignKey ? "FK" : "", IsUnique && !IsPrimaryKey ? "UK" : "" }.Where(word => word.Length > 0));

    /// <summary>The part of CREATE TABLE in which it stands.</summary>
    public required string Group { get; init; }

    public string? Class { get; init; }

    public string? Protection { get; init; }

    public string? Denormalised { get; init; }
}
