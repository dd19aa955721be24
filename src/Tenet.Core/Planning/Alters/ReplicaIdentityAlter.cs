using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>REPLICA IDENTITY and CLUSTER ON of a relation that stays, once the indexes are there that they name.</summary>
internal static class ReplicaIdentityAlter
{
    public static string Write(string relation, string? identity) =>
        identity is null ? $"ALTER TABLE ONLY {relation} REPLICA IDENTITY DEFAULT"
        : ReplicaIdentityDdl.Plain(identity) is { } plain ? $"ALTER TABLE ONLY {relation} REPLICA IDENTITY {plain}"
        : $"ALTER TABLE ONLY {relation} REPLICA IDENTITY USING {identity.Replace("index ", "INDEX ", StringComparison.Ordinal)}";

    /// <summary>The index that an identity names, or null.</summary>
    public static string? IndexOf(string? identity) =>
        identity is not null && ReplicaIdentityDdl.Plain(identity) is null ? QualifiedName.Split(identity["index ".Length..])[0] : null;
}
