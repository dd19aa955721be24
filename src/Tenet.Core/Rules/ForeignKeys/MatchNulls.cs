using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key of several columns is not void because one is NULL.</summary>
internal sealed class MatchNulls : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/match-nulls", Severity.Warning, "A foreign key of several columns is not void because one is NULL",
        "With one column NULL, PostgreSQL does not look at the others at all, unless the key says MATCH FULL.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        where key is { Match: null, Inherited: false, Columns.Count: > 1 } && key.Columns.Count(name => table.Column(name) is { NotNull: null, Generated: null }) > 1
        select Found(key.Id, $"Of {string.Join(", ", key.Columns)} in {Shown(key.Id)} one may be NULL and another not; then nothing is checked.");
}
