using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE POLICY.</summary>
internal static class PolicyDdl
{
    public static string Create(Policy policy) =>
        $"CREATE POLICY {Quote.Identifier(policy.Name)} ON {Names.Relation(policy)}"
        + (policy.Restrictive ? "\n    AS RESTRICTIVE" : "")
        + (policy.Command == "all" ? "" : "\n    FOR " + policy.Command.ToUpperInvariant())
        + (policy.Roles.Count == 0 ? "" : "\n    TO " + string.Join(", ", policy.Roles.Select(Quote.Role)))
        + (policy.Using is null ? "" : "\n    USING " + Parentheses.Around(policy.Using))
        + (policy.WithCheck is null ? "" : "\n    WITH CHECK " + Parentheses.Around(policy.WithCheck));
}
