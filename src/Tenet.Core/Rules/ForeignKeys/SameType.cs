using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key has the type of the key that it refers to.</summary>
internal sealed class SameType : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/same-type", Severity.Error, "A foreign key has the type of the key that it refers to",
        "PostgreSQL takes some pairs that differ, and then compares by a cast that no index serves, or refuses a value that the parent has.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        let parent = schema.Referenced(key)
        where parent is not null && !key.Inherited
        from pair in key.Columns.Zip(key.ReferencedColumns)
        let own = table.Column(pair.First)
        let other = parent.Column(pair.Second)
        where own is not null && other is not null && Plain(own.Type) != Plain(other.Type)
        select Found(own.Id, $"{Shown(own.Id)} is {own.Type}, {Shown(other.Id)} is {other.Type}.");

    private static string Plain(string type) => type.IndexOf('(', StringComparison.Ordinal) is var at and >= 0 ? type[..at] : type;
}
