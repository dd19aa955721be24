using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>A table that holds rows of tenants, and how a row says whose it is.</summary>
/// <param name="Facts">The table.</param>
/// <param name="OwnerColumn">The column with the tenant's key; null where a parent says it, or the schema.</param>
public sealed record OwnedTable(TableFacts Facts, string? OwnerColumn)
{
    /// <summary>The key to the row that says whose this one is.</summary>
    public ForeignKey? Through { get; init; }

    /// <summary>The table that the key leads to.</summary>
    public OwnedTable? Parent { get; init; }

    /// <summary>The tenant that all rows belong to, in a schema of its own.</summary>
    public string? OwnerOfAll { get; init; }

    public FactId Id => Facts.Id;

    public string Path => Facts.Id.Path;

    /// <summary>How many keys lead to the tenant: rows with the most are looked at first where rows go.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Columns that a statement may give a value.</summary>
    public IReadOnlyList<Column> Writable { get; } = [.. Facts.Columns.Where(column => column.Generated is null && column.Identity is not { Always: true })];

    /// <summary>An expression of the tenant's key, as text, for a row of the alias.</summary>
    public string Owner(string alias)
    {
        if (OwnerOfAll is not null)
        {
            return Quote.Literal(OwnerOfAll);
        }

        if (OwnerColumn is not null)
        {
            return $"{alias}.{Quote.Identifier(OwnerColumn)}::text";
        }

        var inner = $"o{Depth}";
        var joined = Through!.Columns.Zip(Through.ReferencedColumns, (own, referenced) => $"{inner}.{Quote.Identifier(referenced)} = {alias}.{Quote.Identifier(own)}");
        return $"(SELECT {Parent!.Owner(inner)} FROM {Parent.Path} AS {inner} WHERE {string.Join(" AND ", joined)})";
    }

    /// <summary>A condition that holds for the row: its key, or all its columns where it has none.</summary>
    public string Is(TenantRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        IEnumerable<string> columns = Facts.Key is { } key ? key.Columns : Facts.Columns.Where(column => column.Generated is null && row[column.Name] is not null).Select(column => column.Name);
        return string.Join(" AND ", columns.Select(column => Facts.Key is null ? $"{Quote.Identifier(column)}::text = {row.Literal(column)}" : $"{Quote.Identifier(column)} = {row.Literal(column)}"));
    }
}
