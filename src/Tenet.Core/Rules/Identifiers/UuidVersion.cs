using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>Defaults of uuid keys make the version that the team agreed on.</summary>
internal sealed class UuidVersion : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/uuid-version", Severity.Warning, "Defaults of uuid keys make the version that the team agreed on",
        "Random ids scatter new rows over the whole index; ordered ones tell when a row was made. A schema decides once.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Key is { Columns: [_] } && schema.Conventions.Ids is not null
        let column = table.Column(table.Key!.Columns[0])
        where column.Default == (schema.Conventions.Ids == "uuid-v7" ? "gen_random_uuid()" : schema.Conventions.Ids is "uuid" or "uuid-v4" ? "uuidv7()" : "")
        select Found(column.Id, $"{Shown(column.Id)} gets its values from {column.Default}; {schema.Conventions.Ids} is agreed on.");
}
