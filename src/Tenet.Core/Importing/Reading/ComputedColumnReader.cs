using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads bullets that define a computed column in SQL; the server says whether it can be.</summary>
internal sealed class ComputedColumnReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item).Where(item => !item.IsUsed))
        {
            var table = item.Content.Codes.FirstOrDefault(context.IsEntity);
            var column = item.Content.Codes.FirstOrDefault(code => code.Contains("GENERATED ALWAYS AS", StringComparison.OrdinalIgnoreCase));
            if (table is not null && column is not null && AttributeText.Read(column, item.Place) is { } named && SqlWords.Between(column, "as") is { } expression)
            {
                item.IsUsed = true;
                var name = EntityName.Table(table);
                context.Schema.Sql.Add(new ImportedSql($"ALTER TABLE {Quote.Identifier(name)} ADD COLUMN {column}", item.Place, item.Text) { Computed = new ComputedColumn(name, named.Name, expression) });
            }
        }
    }
}
