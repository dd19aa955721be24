using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>A uuid key has a default.</summary>
internal sealed class KeyDefault : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/key-default", Severity.Warning, "A uuid key has a default",
        "A row that is written by hand, by a job or by another application needs an id, and one that is made up is not unique.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Key is { Columns: [_] } && !table.ForeignKeys.Any(key => key.Columns.Contains(table.Key.Columns[0]))
        let column = table.Column(table.Key!.Columns[0])
        where column is { Type: "uuid", Default: null, Generated: null }
        select Found(column.Id, $"{Shown(column.Id)} has no default.", schema.Conventions.Ids == "uuid" ? $"ALTER TABLE {table.Id.Path} ALTER COLUMN {Quote.Identifier(column.Name)} SET DEFAULT gen_random_uuid()" : null);
}
