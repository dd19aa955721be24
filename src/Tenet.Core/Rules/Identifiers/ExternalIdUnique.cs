using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>The id of another service is text, and unique.</summary>
internal sealed class ExternalIdUnique : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/external-id-unique", Severity.Warning, "The id of another service is text, and unique",
        "Two rows with one account of the service are two persons to us; and what is a number today may be a word tomorrow.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where schema.Conventions.ExternalIds.Any(pattern => Glob.Matches(pattern, column.Name))
        let isText = column.Type == "text" || column.Type.StartsWith("character varying", StringComparison.Ordinal)
        let isUnique = table.Lookups.Any(lookup => lookup.Unique && lookup.Columns.Contains(column.Name))
        where !isText || !isUnique
        select Found(column.Id, $"{Shown(column.Id)} is {(isText ? "not unique" : column.Type + " and not text")}.");
}
