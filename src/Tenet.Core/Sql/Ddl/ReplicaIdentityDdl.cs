namespace Tenet.Core.Sql.Ddl;

/// <summary>REPLICA IDENTITY and CLUSTER ON, which name an index and therefore follow it.</summary>
internal static class ReplicaIdentityDdl
{
    private const string IndexPrefix = "index ";

    /// <summary>The words for an identity that names no index, or null.</summary>
    public static string? Plain(string? identity) =>
        identity is null || identity.StartsWith(IndexPrefix, StringComparison.Ordinal) ? null : identity.ToUpperInvariant();

    /// <summary>The statements for one index of a relation.</summary>
    /// <param name="alter"><c>ALTER TABLE</c> or <c>ALTER MATERIALIZED VIEW</c>.</param>
    /// <param name="relation">The relation's qualified name.</param>
    /// <param name="identity">Its replica identity.</param>
    /// <param name="index">The index's name.</param>
    /// <param name="clustered">Was the relation clustered on it.</param>
    public static IEnumerable<string> For(string alter, string relation, string? identity, string index, bool clustered)
    {
        if (clustered)
        {
            yield return $"{alter} {relation} CLUSTER ON {Quote.Identifier(index)}";
        }

        if (identity == IndexPrefix + index || identity == IndexPrefix + Quote.Identifier(index))
        {
            yield return $"ALTER TABLE ONLY {relation} REPLICA IDENTITY USING INDEX {Quote.Identifier(index)}";
        }
    }
}
