namespace Tenet.Core.Model;

/// <summary>A role that the schema refers to. Its password is never read.</summary>
/// <remarks>Source: <c>pg_roles</c>, <c>pg_auth_members</c>, <c>pg_db_role_setting</c>.</remarks>
public sealed record Role : GlobalFact
{
    public override FactId Id => new(FactKind.Role, "", Name);

    public bool Superuser { get; init; }

    /// <summary>True for <c>NOINHERIT</c>.</summary>
    public bool NoInherit { get; init; }

    public bool CreateRole { get; init; }

    public bool CreateDatabase { get; init; }

    public bool Login { get; init; }

    public bool Replication { get; init; }

    public bool BypassRowSecurity { get; init; }

    /// <summary>Concurrent connections allowed, or null for no limit.</summary>
    public int? ConnectionLimit { get; init; }

    public string? ValidUntil { get; init; }

    /// <summary>Roles that this one is a member of.</summary>
    public ValueList<RoleMembership> MemberOf { get; init => field = value ?? []; } = [];

    /// <summary><c>name=value</c>, as <c>ALTER ROLE … SET</c> wrote them, for all databases.</summary>
    public ValueList<string> Settings { get; init => field = value ?? []; } = [];

    /// <summary>The same for this database only (<c>ALTER ROLE … IN DATABASE … SET</c>).</summary>
    public ValueList<string> DatabaseSettings { get; init => field = value ?? []; } = [];
}
