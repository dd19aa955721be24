using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Amounts of money are exact.</summary>
internal sealed class MoneyExact : Rule
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "amount", "balance", "budget", "charge", "cost", "credit", "debit", "discount", "fee", "net", "gross", "payment", "price", "refund", "revenue", "salary", "subtotal", "tax", "total", "wage",
    };

    public override RuleInfo Info { get; } = new(
        "types/money-exact", Severity.Error, "Amounts of money are exact",
        "A double cannot hold a tenth: sums are off by a cent, and nobody finds out where.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type is "double precision" or "real" && column.Name.Split('_').Any(word => Words.Contains(word))
        select Found(column.Id, $"{Shown(column.Id)} is {column.Type}; numeric is exact.");
}
