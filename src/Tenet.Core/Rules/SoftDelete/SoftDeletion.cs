using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>How rows are deleted that must stay.</summary>
internal static class SoftDeletion
{
    private const string Usual = "deleted_at";

    /// <summary>The column with the time of deletion; null where the table has none. What a status says of deletion cannot be told by facts.</summary>
    public static Column? ColumnOf(SchemaView schema, TableFacts table) =>
        (schema.Conventions.SoftDelete is { } agreed && table.Column(agreed) is { } own && IsTime(own) ? own : table.Column(Usual)) is { } column && IsTime(column) ? column : null;

    public static bool IsTime(Column column) => column.Type == "date" || column.Type.StartsWith("timestamp", StringComparison.Ordinal);
}
