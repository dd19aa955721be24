using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>A role as it was read, with the OID that tells the bootstrap superuser (10) and the system's own roles.</summary>
internal sealed record RoleRow(uint Oid, Role Role)
{
    public string Name => Role.Name;

    /// <summary>Made by initdb: it is on every server, and nobody creates it.</summary>
    public bool IsSystem => Oid < 16384;

    public List<RoleMembership> MemberOf { get; } = [];
}
