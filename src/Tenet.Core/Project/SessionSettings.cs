namespace Tenet.Core.Project;

/// <summary>Names of the settings, as <c>SET</c> and <c>current_setting</c> take them, that say who is asking.</summary>
public sealed record SessionSettings
{
    public string? Tenant { get; init; }

    public string? User { get; init; }
}
