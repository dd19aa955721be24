using Tenet.Core.Project.Context;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Privacy;

/// <summary>A table with personal data says how long rows are kept.</summary>
internal sealed class RetentionUnsaid : Rule
{
    public override RuleInfo Info { get; } = new(
        "privacy/retention", Severity.Warning, "A table with personal data says how long rows are kept",
        "What is kept for ever is leaked at last; and no job can keep a period that nobody wrote down.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where schema.Context.Find(table.Id) is { Retention: null } said && said.Columns.Any(column => column.Class is DataClass.Pii or DataClass.Phi or DataClass.Pci)
        select Found(table.Id, $"{Shown(table.Id)} holds personal data, and nothing says how long.");
}
