using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Row security binds the owner of a table as well.</summary>
internal sealed class RowSecurityForced : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/row-security-forced", Severity.Error, "Row security binds the owner of a table as well",
        "Policies do not hold for the owner unless FORCE says so, and migrations, jobs and careless set-ups run as the owner.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        where table.Table is { RowSecurity: true, ForceRowSecurity: false }
        select Found(table.Id, $"The owner of {Shown(table.Id)} sees the rows of all tenants.", $"ALTER TABLE {table.Id.Path} FORCE ROW LEVEL SECURITY");
}
