using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>A row: every column's value as text.</summary>
public sealed record TenantRow(IReadOnlyDictionary<string, string?> Values)
{
    public string? this[string column] => Values.GetValueOrDefault(column);

    public string Literal(string column) => this[column] is { } value ? Quote.Literal(value) : "NULL";

    /// <summary>The same row with other values in some columns.</summary>
    public TenantRow With(IEnumerable<KeyValuePair<string, string?>> others)
    {
        var values = new Dictionary<string, string?>(Values);
        foreach (var (column, value) in others)
        {
            values[column] = value;
        }

        return new TenantRow(values);
    }
}
