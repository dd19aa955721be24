using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key says what happens when its parent goes.</summary>
internal sealed class DeleteActionChosen : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/delete-action", Severity.Warning, "A foreign key says what happens when its parent goes",
        "Without a word nothing is decided: the delete fails at the end of the statement, and nobody knows whether that was meant.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        where key is { OnDelete: null, Inherited: false }
        select Found(key.Id, $"{Shown(key.Id)} has no ON DELETE: CASCADE, RESTRICT and SET NULL are the choices.");
}
