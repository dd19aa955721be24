using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Tables are called by the plural of what a row is, or all by the singular.</summary>
internal sealed class TableNumberAgreed : Rule
{
    private static readonly HashSet<string> Uncountable = new(StringComparer.Ordinal)
    {
        "content", "data", "equipment", "evidence", "feedback", "history", "information", "inventory", "media", "metadata", "news", "progress", "series", "software", "species", "staff", "stock", "usage",
    };

    public override RuleInfo Info { get; } = new(
        "naming/table-number", Severity.Warning, "Tables are called by the plural of what a row is, or all by the singular",
        "Where both occur, nobody knows the name of a table without looking it up.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Conventions.Tables is null ? [] : schema.Tables
        let last = table.Name[(table.Name.LastIndexOf('_') + 1)..]
        let isPlural = Singular.Of(last) != last || Uncountable.Contains(last)
        let isSingular = Singular.Of(last) == last || Uncountable.Contains(last)
        where schema.Conventions.Tables == TableNumber.Plural ? !isPlural : !isSingular
        select Found(table.Id, $"{Shown(table.Id)} is not called by the {(schema.Conventions.Tables == TableNumber.Plural ? "plural" : "singular")} of what a row is.");
}
