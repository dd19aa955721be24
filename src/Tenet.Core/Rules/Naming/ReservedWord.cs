using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Naming;

/// <summary>No table, view or column bears the name of a keyword.</summary>
internal sealed class ReservedWord : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/reserved-word", Severity.Warning, "No table, view or column bears the name of a keyword",
        "A keyword has to be quoted in some places and not in others, and the error message of a forgotten quote points elsewhere.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from id in relation.Columns.Select(column => column.Id).Prepend(relation.Id)
        where NamePattern.IsSnakeCase(id.Name) && Quote.Identifier(id.Name) != id.Name
        select Found(id, $"{Shown(id)} is a keyword of SQL and has to be quoted.");
}
