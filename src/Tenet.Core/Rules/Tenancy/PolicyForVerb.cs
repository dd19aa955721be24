using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>What the application may do with a table, a policy lets it do.</summary>
internal sealed class PolicyForVerb : Rule
{
    private static readonly (string Command, string Privilege)[] Verbs = [("select", "SELECT"), ("insert", "INSERT"), ("update", "UPDATE"), ("delete", "DELETE")];

    public override RuleInfo Info { get; } = new(
        "tenancy/policy-for-verb", Severity.Warning, "What the application may do with a table, a policy lets it do",
        "Without a permissive policy for the verb, the grant gives nothing: reading shows no rows, writing is refused, and both look like an empty table.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        where table.Table!.RowSecurity
        let missing = Verbs.Where(verb => schema.App.May(table, verb.Privilege)
            && !table.Policies.Any(policy => !policy.Restrictive && (policy.Command == verb.Command || policy.Command == "all") && schema.App.Includes(policy))).ToList()
        where missing.Count > 0
        select Found(table.Id, $"{schema.App.Name} may {string.Join(", ", missing.Select(verb => verb.Privilege))} in {Shown(table.Id)}, and no policy lets a row through.");
}
