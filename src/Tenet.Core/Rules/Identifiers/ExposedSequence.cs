using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>What the application reads is not numbered by a sequence.</summary>
internal sealed class ExposedSequence : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/exposed-sequence", Severity.Warning, "What the application reads is not numbered by a sequence",
        "A number that counts up tells outsiders how many orders there are, and lets them try the next one.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Key is { Columns: [_] } && schema.App.May(table, "SELECT")
        let column = table.Column(table.Key!.Columns[0])
        where column.Identity is not null || schema.Serials.Contains(column.Id.Path)
        select Found(column.Id, $"{Shown(column.Id)} counts up, and {schema.App.Name} reads it.");
}
