using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>Columns refer to a table once.</summary>
internal sealed class OneKeyPerColumns : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/one-per-columns", Severity.Error, "Columns refer to a table once",
        "Of two foreign keys over the same columns the stricter delete action wins, and the other one never does what it says.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from same in table.ForeignKeys.Where(key => !key.Inherited).GroupBy(key => (string.Join('\0', key.Columns), key.ReferencedSchema, key.ReferencedTable))
        let keys = same.OrderBy(key => key.Name, StringComparer.Ordinal).ToList()
        from key in keys.Skip(1)
        select Found(key.Id, $"{Shown(key.Id)} and {keys[0].Name} are over the same columns{(key.OnDelete == keys[0].OnDelete ? "" : $", one with {key.OnDelete ?? "no action"}, one with {keys[0].OnDelete ?? "no action"}")}.");
}
