using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>ATTACH PARTITION of tables and of indexes.</summary>
internal static class PartitionDdl
{
    public static string Attach(Table partition) =>
        $"ALTER TABLE ONLY {partition.PartitionOf} ATTACH PARTITION {Names.Of(partition)} {partition.PartitionBound}";

    public static string AttachIndex(string parent, string schema, string index) =>
        $"ALTER INDEX {parent} ATTACH PARTITION {Quote.Qualified(schema, index)}";

    /// <summary>No statement leaves a concurrent detach half done.</summary>
    public static string PendingRemark(Table partition) =>
        $"-- A concurrent detach of {partition.Id.Path.ReplaceLineEndings(" ")} had begun and not ended; here it is attached.";
}
