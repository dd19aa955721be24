using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>Nothing that is deleted takes entries of a log with it.</summary>
internal sealed class CascadeIntoLog : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/cascade-into-log", Severity.Error, "Nothing that is deleted takes entries of a log with it",
        "The log is there for what is gone.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where schema.Conventions.AppendOnly.Contains(table.Name)
        from key in table.ForeignKeys
        where key is { OnDelete: "cascade", Inherited: false }
        select Found(key.Id, $"A delete in {key.ReferencedTable} deletes in {Shown(table.Id)}, to which rows are only added.");
}
