using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>How tenants are kept apart.</summary>
public sealed record TenancySettings
{
    public TenancyStrategy Strategy { get; init; }

    /// <summary>The table whose rows are the tenants.</summary>
    public string? Root { get; init; }

    /// <summary>The column by which other tables say whose a row is.</summary>
    public string? Column { get; init; }

    public SessionSettings Settings { get; init; } = new();

    /// <summary>The role that the application connects as.</summary>
    public string? AppRole { get; init; }

    /// <summary>Tables that belong to no tenant, by decision.</summary>
    public ValueList<string> Platform { get; init; } = [];
}
