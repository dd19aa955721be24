namespace Tenet.Postgres.Observation;

/// <summary>Rows or values that are not what they were.</summary>
/// <param name="Table">The table by its name before, qualified and quoted.</param>
/// <param name="Column">The column by its name before; null for whole rows.</param>
internal sealed record RowDifference(string Table, string? Column)
{
    /// <summary>The partitioned table that <see cref="Table"/> belongs to; null where it belongs to none.</summary>
    public string? Top { get; init; }

    /// <summary>What is said of this is true of <paramref name="other"/> as well.</summary>
    public bool Covers(RowDifference other) => (Table == other.Table || Table == other.Top) && (Column is null || Column == other.Column);

    public override string ToString() => Column is null ? $"rows of {Table}" : $"{Table}.{Column}";
}
