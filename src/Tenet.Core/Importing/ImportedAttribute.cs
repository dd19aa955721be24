using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>A column as one document mentions it. What it does not say is null.</summary>
internal sealed record ImportedAttribute(string Name, Place Place)
{
    /// <summary>The type in the document's own word.</summary>
    public string? Type { get; init; }

    /// <summary>The type is how a program carries the value: its text may be a date in the table.</summary>
    public bool IsLoose { get; init; }

    public bool? NotNull { get; init; }

    public bool Key { get; init; }

    public bool Unique { get; init; }

    /// <summary>Said to be a foreign key.</summary>
    public bool Foreign { get; init; }

    /// <summary>The entity that it is said to refer to.</summary>
    public string? Refers { get; init; }

    public string? Default { get; init; }

    /// <summary>The values that it may have; empty where none are listed.</summary>
    public ValueList<string> Values { get; init => field = value ?? []; } = [];

    public string? Description { get; init; }

    public string? Example { get; init; }
}
