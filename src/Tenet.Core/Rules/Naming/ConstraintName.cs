using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Constraints are called as the team agreed.</summary>
internal sealed class ConstraintName : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/constraint-name", Severity.Warning, "Constraints are called as the team agreed",
        "Applications tell violations apart by the name of the constraint, so it is part of what they build on.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        let names = schema.Conventions.Constraints
        from named in (table.Key is null ? [] : new[] { (table.Key.Id, Patterns: names.PrimaryKey) })
            .Concat(table.Uniques.Select(key => (key.Id, Patterns: names.Unique)))
            .Concat(table.ForeignKeys.Where(key => !key.Inherited).Select(key => (key.Id, Patterns: names.ForeignKey)))
            .Concat(table.Checks.Where(check => !check.Inherited).Select(check => (check.Id, Patterns: names.Check)))
        where !NamePattern.Fits(named.Patterns, named.Id.Name, table.Name)
        select Found(named.Id, $"{Shown(named.Id)} is not called {NamePattern.Shown(named.Patterns, table.Name)}.");
}
