namespace Tenet.Core.Seeding;

/// <summary>How many rows are wanted, and which of all possible ones.</summary>
/// <param name="Tenants">Rows of the table of tenants.</param>
/// <param name="Rows">Rows of each other table: of each tenant where rows belong to tenants, else in all.</param>
/// <param name="Seed">Another number gives other rows; the same one gives the same.</param>
public sealed record SeedRequest(int Tenants = 3, int Rows = 10, int Seed = 1)
{
    /// <summary>Numbers of rows for some tables, by name, with or without the schema.</summary>
    public IReadOnlyDictionary<string, int> TableRows { get; init; } = new Dictionary<string, int>();

    /// <summary>Rows of a table that is not the table of tenants.</summary>
    public int RowsOf(SeedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var (name, rows) in TableRows)
        {
            if (IsNamed(table, name))
            {
                return rows;
            }
        }

        return Rows;
    }

    /// <summary>The table goes by that name.</summary>
    public static bool IsNamed(SeedTable table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        return name == table.Name || name == table.Path || name == $"{table.Schema}.{table.Name}";
    }
}
