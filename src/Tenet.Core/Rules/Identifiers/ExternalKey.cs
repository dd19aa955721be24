using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>No key consists of the id of another service.</summary>
internal sealed class ExternalKey : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/external-key", Severity.Error, "No key consists of the id of another service",
        "The other service may change its ids, merge accounts or go away; then every row that refers to them is wrong.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in (table.Key is null ? [] : new[] { (table.Key.Id, table.Key.Columns) }).Concat(table.ForeignKeys.Select(key => (key.Id, key.Columns)))
        from column in key.Columns
        where schema.Conventions.ExternalIds.Any(pattern => Glob.Matches(pattern, column))
        select Found(key.Id, $"{Shown(key.Id)} holds {column}, which another service gives out.");
}
