using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>Foreign keys and checks hold for all rows.</summary>
internal sealed class ForeignKeyValid : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/validated", Severity.Warning, "Foreign keys and checks hold for all rows",
        "Rows that were there before may break a constraint that is NOT VALID, and nobody who reads the schema expects them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from open in table.ForeignKeys.Where(key => key.NotValid || key.NotEnforced).Select(key => (key.Id, key.NotEnforced, key.Name))
            .Concat(table.Checks.Where(check => (check.NotValid || check.NotEnforced) && !check.Inherited).Select(check => (check.Id, check.NotEnforced, check.Name)))
        select Found(open.Id, $"{Shown(open.Id)} is {(open.NotEnforced ? "not enforced" : "not validated")}.", open.NotEnforced ? null : $"ALTER TABLE {table.Id.Path} VALIDATE CONSTRAINT {Quote.Identifier(open.Name)}");
}
