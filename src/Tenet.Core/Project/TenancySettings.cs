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

    /// <summary>Who works in tenants; without any, each tenant asks for itself.</summary>
    public ValueList<TenantActor> Actors { get; init; } = [];

    /// <summary>What opens a request, as SQL with <c>{tenant}</c> and <c>{user}</c>; null where it sets the settings itself until the transaction ends.</summary>
    public string? Request { get; init; }

    /// <summary>The settings whose values clients cannot choose: <c>tenant</c>, <c>user</c>.</summary>
    public ValueList<string> Trusted { get; init; } = ["tenant", "user"];

    /// <summary>What reaches across tenants by decision.</summary>
    public ValueList<SharedObject> Shared { get; init; } = [];

    /// <summary>Where each tenant has a schema of its own: the schemas, and who works in them.</summary>
    public ValueList<TenantSchema> Schemas { get; init; } = [];

    /// <summary>Changes that weaken nothing.</summary>
    public ValueList<EquivalentMutant> Equivalent { get; init; } = [];

    /// <summary>The key without which nobody can attack; null where all is said.</summary>
    public string? Unsaid => this switch
    {
        { Strategy: TenancyStrategy.None } => "tenancy.strategy",
        { Strategy: TenancyStrategy.SchemaPerTenant, Schemas.Count: < 2 } => "tenancy.schemas",
        { Strategy: TenancyStrategy.RowLevelSecurity, Column: null } => "tenancy.column",
        { Strategy: TenancyStrategy.RowLevelSecurity, AppRole: null } => "tenancy.app_role",
        _ => null,
    };
}
