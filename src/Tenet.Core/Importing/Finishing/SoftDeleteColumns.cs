namespace Tenet.Core.Importing.Finishing;

/// <summary>A time stamp for soft deletes where the documents want one for all.</summary>
internal sealed class SoftDeleteColumns : IStep
{
    public void Apply(Workshop shop)
    {
        var way = shop.Options.Settings.Conventions.SoftDelete ?? shop.Schema.SoftDelete.Select(item => item.Way).FirstOrDefault();
        if (way is null || !way.EndsWith("_at", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var table in shop.Tables.Where(table => table.PartitionOf is null && !AuditColumns.IsAppendOnly(shop, table) && shop.Column(table, way) is null))
        {
            shop.AddColumn(table, way, TypeWords.Time);
            shop.Notes.Add(way, table.Name);
        }
    }
}
