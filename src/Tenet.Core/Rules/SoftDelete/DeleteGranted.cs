using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>The application cannot delete for good where rows are deleted softly.</summary>
internal sealed class DeleteGranted : Rule
{
    public override RuleInfo Info { get; } = new(
        "soft-delete/delete-granted", Severity.Warning, "The application cannot delete for good where rows are deleted softly",
        "One DELETE without a second thought, and there is nothing to bring back.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where SoftDeletion.ColumnOf(schema, table) is not null && schema.App.May(table, "DELETE")
        select Found(table.Id, $"{schema.App.Name} may DELETE in {Shown(table.Id)}, whose rows are deleted by {SoftDeletion.ColumnOf(schema, table)!.Name}.", Fixes.Revoke(schema, table, "DELETE"));
}
