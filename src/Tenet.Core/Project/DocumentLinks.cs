namespace Tenet.Core.Project;

/// <summary>Where else a design document is told of.</summary>
public sealed record DocumentLinks
{
    public string? Repo { get; init; }

    public string? Spec { get; init; }

    public string? Design { get; init; }

    public string? Ticket { get; init; }
}
