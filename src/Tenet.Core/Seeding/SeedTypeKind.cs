namespace Tenet.Core.Seeding;

/// <summary>How a type is made of others.</summary>
public enum SeedTypeKind
{
    Enum,
    Domain,
    Composite,
    Range,
    Multirange,
}
