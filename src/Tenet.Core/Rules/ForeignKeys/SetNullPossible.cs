using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key that sets NULL can do so.</summary>
internal sealed class SetNullPossible : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/set-null-possible", Severity.Error, "A foreign key that sets NULL can do so",
        "ON DELETE SET NULL over a column that takes no NULL refuses every delete, with an error about the wrong table.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        where key is { OnDelete: "set null", Inherited: false }
        from name in key.OnDeleteColumns.Count > 0 ? key.OnDeleteColumns : key.Columns
        where table.Column(name)?.NotNull is not null
        select Found(key.Id, $"{Shown(key.Id)} sets {name} to NULL, which takes none{(key.Columns.Count > 1 && key.OnDeleteColumns.Count == 0 ? "; SET NULL (column) names those that it may empty" : "")}.");
}
