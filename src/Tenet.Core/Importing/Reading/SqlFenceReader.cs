namespace Tenet.Core.Importing.Reading;

/// <summary>Collects the SQL of a document; what it means is for the server to say.</summary>
internal sealed class SqlFenceReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var fence in context.Of(BlockKind.Fence).Where(fence => fence.Language is "sql" or "postgresql" or "pgsql" or "postgres"))
        {
            fence.IsUsed = true;
            var words = fence.Headings.Concat([fence.Label, fence.Parent?.Text ?? "", fence.Parent?.Parent?.Text ?? ""]);
            context.Schema.Sql.Add(new ImportedSql(fence.Code, new Place(fence.Place.File, fence.CodeLine), string.Join(" ", words)));
        }
    }
}
