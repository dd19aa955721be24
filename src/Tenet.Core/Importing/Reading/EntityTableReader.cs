using System.Text.RegularExpressions;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads tables with a row an entity: the outline's (Entity, Description, Primary Key, Key Attributes) and the design's (Table, Purpose, Key columns, Notes).</summary>
internal sealed partial class EntityTableReader : IDocumentReader
{
    private static readonly string[] NameHeads = ["Entity", "Table", "Table name", "Entity name"];
    private static readonly string[] ColumnHeads = ["Key Attributes", "Key columns", "Attributes", "Columns", "Fields", "Key fields"];

    public void Read(ReadingContext context)
    {
        foreach (var row in context.Of(BlockKind.Row).Where(row => row.Of(NameHeads) is not null && row.Of(ColumnHeads) is not null))
        {
            row.IsUsed = true;
            var name = row.Of(NameHeads)!;
            if (name.IsPlaceholder)
            {
                context.Notes.Leave(row.Place, row.Text, "a template's row that nobody filled in");
                continue;
            }

            if (name.Text.Length == 0)
            {
                throw new TenetException(ErrorCode.ImportEntityNameless, "A row of the entity table has no name.", row.Place.ToString());
            }

            Entity(context, row, name.Text);
        }
    }

    private static void Entity(ReadingContext context, DocBlock row, string name)
    {
        List<ImportedAttribute> attributes = [];
        if (row.Of("Primary Key", "PK", "Key") is { Text.Length: > 0 } key)
        {
            attributes.AddRange(Comma().Split(key.Text).Select(part => AttributeText.Read(part, row.Place)).OfType<ImportedAttribute>().Select(part => part with { Key = true }));
        }

        var columns = row.Of(ColumnHeads)!;
        foreach (var part in Parts(columns))
        {
            if (AttributeText.Read(part, row.Place) is { } attribute)
            {
                attributes.Add(attribute.Name == "id" ? attribute with { Key = true } : attribute);
            }
            else if (part.Trim().Length > 0)
            {
                context.Notes.Leave(row.Place, part.Trim(), "no column");
            }
        }

        if (row.Cells.Any(cell => cell.HasBareBar))
        {
            context.Notes.Contradict(
                "pipe-in-table", $"The row of {name} has an unescaped | inside of a table cell; most renderers end the cell there and lose the rest.",
                "Read as it was meant.", row.Place);
        }

        var notes = row.Of("Notes", "Note", "Remarks", "Constraints") is { } said ? Notes(context, row, name, said) : [];
        context.Schema.Entities.Add(new ImportedEntity(name, row.Place)
        {
            Purpose = row.Of("Description", "Purpose") is { Text.Length: > 0, Text: not TableViews.NoComment, IsPlaceholder: false } purpose ? purpose.Text : null,
            Attributes = attributes.ToValueList(),
            Notes = notes.ToValueList(),
        });
    }

    private static List<string> Notes(ReadingContext context, DocBlock row, string table, Cell said)
    {
        var kept = new List<string>();
        foreach (var part in said.Split(';').Where(part => part.Text is not ("" or "–" or "RLS")))
        {
            if (Reference().Match(part.Text) is { Success: true } reference)
            {
                context.Schema.Relations.Add(new ImportedRelation(reference.Groups["parent"].Value, table, Cardinality.OneToMany, row.Place) { Column = reference.Groups["column"].Value });
            }
            else if (!IndexPhrase.Read(context, table, part, row.Place))
            {
                kept.Add(part.Text);
            }
        }

        return kept;
    }

    // Where one part is code, only code names columns; the words between it are no columns.
    private static IEnumerable<string> Parts(Cell cell) => cell.Codes.Any() ? cell.Codes : Comma().Split(cell.Text);

    [GeneratedRegex(@"^(?<column>\w+) (references|refers to|points to) (?<parent>\w+)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    // A comma inside of parentheses belongs to the column before it.
    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Comma();
}
