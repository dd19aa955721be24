using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>Somebody with a role and settings, and the tenants whose rows are theirs.</summary>
/// <param name="Kind">In which way they come.</param>
/// <param name="Name">What reports call them, e.g. <c>agency</c>.</param>
/// <param name="Role">The role of their session.</param>
/// <param name="Tenant">Their tenant's key as text; null for nobody.</param>
/// <param name="User">Their own key, where the profile has a setting for it.</param>
/// <param name="Reach">Keys of the tenants whose rows they may see and change.</param>
/// <param name="Settings">What their request sets.</param>
public sealed record Persona(
    PersonaKind Kind, string Name, string Role, string? Tenant, string? User, ValueList<string> Reach, ValueList<Setting> Settings)
{
    /// <summary>The kind of people that they are; null for what is none.</summary>
    public string? Actor { get; init; }
}
