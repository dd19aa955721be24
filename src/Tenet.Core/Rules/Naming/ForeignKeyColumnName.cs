using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Columns of foreign keys are called as the team agreed.</summary>
internal sealed class ForeignKeyColumnName : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/foreign-key-column", Severity.Warning, "Columns of foreign keys are called as the team agreed",
        "A reader knows from its name that a column refers to something, and to what.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        let own = key.Columns.Where(column => !schema.Tenants.IsOn || column != schema.Tenants.Column).ToList()
        where own.Count == 1 && !schema.Conventions.ForeignKeyColumns.Any(pattern => Glob.Matches(pattern, own[0])) && schema.Conventions.ForeignKeyColumns.Count > 0
        select Found(table.Column(own[0])!.Id, $"{Shown(table.Column(own[0])!.Id)} refers to {key.ReferencedTable} and is not called {NamePattern.Shown(schema.Conventions.ForeignKeyColumns, table.Name)}.");
}
