using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>Keys are of one type in the whole schema.</summary>
internal sealed class OneKeyType : Rule
{
    private const string Uuid = "uuid";
    private const string Number = "number";

    public override RuleInfo Info { get; } = new(
        "identifiers/one-key-type", Severity.Warning, "Keys are of one type in the whole schema",
        "Code that handles ids of two types has two of everything, and a column that refers to any table cannot exist.");

    public override IEnumerable<Finding> Check(SchemaView schema)
    {
        var keys = (from table in schema.Tables
                    where table.Key is { Columns: [_] } && !table.ForeignKeys.Any(key => key.Columns.Contains(table.Key.Columns[0]))
                    let column = table.Column(table.Key!.Columns[0])
                    where column is not null && Kind(column.Type) is not null
                    select (Table: table, Column: column, Kind: Kind(column.Type)!)).ToList();
        var usual = schema.Conventions.Ids is { } agreed
            ? agreed.StartsWith(Uuid, StringComparison.Ordinal) ? Uuid : Number
            : keys.GroupBy(key => key.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return from key in keys
               where key.Kind != usual
               select Found(key.Column.Id, $"{Shown(key.Column.Id)} is {key.Column.Type}; keys of this schema are {(usual == Uuid ? "uuid" : "numbers")}.");
    }

    private static string? Kind(string type) => type switch
    {
        "uuid" => Uuid,
        "bigint" or "integer" or "smallint" => Number,
        _ => null,
    };
}
