namespace Tenet.Core.Isolation;

/// <summary>Who attacks.</summary>
public enum PersonaKind
{
    /// <summary>Somebody of a tenant, signed in as the application does it.</summary>
    Member,

    /// <summary>A request that never said who asks.</summary>
    Nobody,

    /// <summary>A request whose settings are empty texts, as a transaction leaves them behind.</summary>
    Empty,

    /// <summary>A request whose tenant is no id at all.</summary>
    Malformed,

    /// <summary>A request of a tenant that does not exist.</summary>
    Unknown,

    /// <summary>A member that sets the tenant of somebody else.</summary>
    Forger,
}
