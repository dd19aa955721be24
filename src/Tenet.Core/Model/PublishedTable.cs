namespace Tenet.Core.Model;

/// <summary>A table of a publication: all columns where none is named, all rows where there is no condition.</summary>
public sealed record PublishedTable(string Table, ValueList<string> Columns, string? Where)
{
    public ValueList<string> Columns { get; init => field = value ?? []; } = Columns ?? [];

    public override string ToString() =>
        Table + (Columns.Count > 0 ? $" ({string.Join(", ", Columns)})" : "") + (Where is null ? "" : $" WHERE {Where}");
}
