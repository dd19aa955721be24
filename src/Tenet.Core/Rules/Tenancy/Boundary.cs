using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A restrictive policy that compares the tenant: whatever other policies let through, it narrows.</summary>
internal static class Boundary
{
    /// <param name="schema">The schema.</param>
    /// <param name="table">A table with rows of tenants.</param>
    /// <param name="command">The command of the policy that is to be narrowed.</param>
    public static bool Holds(SchemaView schema, TableFacts table, string command) =>
        table.Policies.Any(policy => policy.Restrictive && (policy.Command == "all" || policy.Command == command)
            && (policy.Roles.Count == 0 || (schema.App.Name is not null && schema.App.Includes(policy)))
            && schema.Shape(policy) is { } shape && shape.Expressions.Any() && shape.Expressions.All(expression => expression.Equal.Contains(schema.Tenants.ColumnOf(table))));
}
