using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>No policy for reading hides deleted rows.</summary>
internal sealed class PolicyHidesDeleted : Rule
{
    public override RuleInfo Info { get; } = new(
        "soft-delete/policy-hides-deleted", Severity.Warning, "No policy for reading hides deleted rows",
        "PostgreSQL checks a changed row against the policies for reading as well: with such a policy the update that deletes a row is refused.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        let deleted = SoftDeletion.ColumnOf(schema, table)
        where deleted is not null
        from policy in table.Policies
        where policy.Command is "select" or "all" && schema.Shape(policy)?.Using?.Columns.Contains(deleted.Name) == true
        select Found(policy.Id, $"{Shown(policy.Id)} looks at {deleted.Name}, so setting it is refused.");
}
