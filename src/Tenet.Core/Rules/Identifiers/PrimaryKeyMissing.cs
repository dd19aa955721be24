using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>Every table has a primary key.</summary>
internal sealed class PrimaryKeyMissing : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/primary-key", Severity.Warning, "Every table has a primary key",
        "Without one a row cannot be named: neither replication nor an application can change or delete exactly one of two equal rows.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Key is null && table.Table!.ForeignServer is null
        select Found(table.Id, $"{Shown(table.Id)} has no primary key.");
}
