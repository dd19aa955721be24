using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>No column is of the type money.</summary>
internal sealed class MoneyType : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/money", Severity.Warning, "No column is of the type money",
        "Its values change their meaning with a setting of the server: the currency is not in them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type == "money"
        select Found(column.Id, $"{Shown(column.Id)} is money; numeric and a currency beside it say what is meant.");
}
