namespace Tenet.Core.Model;

/// <summary>A fact that lives outside schemas: a role, an extension, a publication.</summary>
public abstract record GlobalFact : Fact
{
    public required string Name { get; init; }

    /// <summary>The owning role, or null where the kind has none.</summary>
    public string? Owner { get; init; }
}
