using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>The application can only add rows to a log.</summary>
internal sealed class AppendOnlyGrants : Rule
{
    private static readonly string[] Changes = ["UPDATE", "DELETE", "TRUNCATE"];

    public override RuleInfo Info { get; } = new(
        "audit/append-only-grants", Severity.Error, "The application can only add rows to a log",
        "Whoever can change the log can hide what was done.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where schema.Conventions.AppendOnly.Contains(table.Name)
        from privilege in Changes
        where schema.App.May(table, privilege)
        select Found(table.Id, $"{schema.App.Name} may {privilege} in {Shown(table.Id)}, to which rows are only added.");
}
