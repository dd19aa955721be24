using Tenet.Core.Errors;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads documents: first all that describe tables, then all that is said about them.</summary>
internal static class DocumentReading
{
    private static readonly IDocumentReader[] OfEntities =
        [new ObjectSectionReader(), new EntityTableReader(), new ColumnTableReader(), new MermaidReader(), new TypeScriptReader(), new TableBulletReader(), new SqlFenceReader()];

    private static readonly IDocumentReader[] OfTheRest =
    [
        new RelationTableReader(), new EnumReader(), new IndexBulletReader(), new RelationListReader(), new TableSentenceReader(), new RowSecurityReader(), new ComputedColumnReader(),
        new StandardReader(), new RetentionReader(), new MentionReader(), new ImpossibleReader(),
    ];

    /// <exception cref="TenetException">TNT6060 to TNT6063.</exception>
    public static ImportedSchema Read(IReadOnlyList<SourceDocument> documents, ImportNotes notes)
    {
        var schema = new ImportedSchema();
        EntityLookup entities = new([]);
        var contexts = new List<ReadingContext>();
        foreach (var document in documents)
        {
            var text = DocumentText.Of(document);
            foreach (var (name, value) in text.Fields)
            {
                schema.Fields.TryAdd(name, value);
            }

            if (text.FrontMatterLine > 1)
            {
                notes.Contradict("front-matter-not-first", "Something stands before the front matter; most readers expect its three dashes in line 1.", "Read all the same.", new Place(document.Path, text.FrontMatterLine));
            }

            foreach (var (line, said) in text.Instructions)
            {
                notes.Leave(new Place(document.Path, line), said, "of the wrapping");
            }

            var context = new ReadingContext(BlockReader.Read(text), schema, notes, () => entities);
            contexts.Add(context);
            Run(OfEntities, context);
            schema.Said.AddRange(context.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph or BlockKind.Quote).Select(block => new ImportedSentence(block.Text, block.Place)));
        }

        schema.Said.AddRange(schema.Sql.SelectMany(sql => SqlWords.Comments(sql.Text).Select(comment => new ImportedSentence(comment.Text, sql.PlaceAt(comment.Offset)))));

        // A view has the columns that its SQL gives it, whatever else describes it.
        var views = schema.Sql.SelectMany(sql => SqlWords.CreatedViews(sql.Text)).Select(EntityName.Key).ToHashSet(StringComparer.Ordinal);
        schema.Entities.RemoveAll(entity => views.Contains(EntityName.Key(entity.Name)));
        entities = new EntityLookup(schema.Entities.Select(entity => entity.Name).Concat(schema.Sql.SelectMany(sql => SqlWords.CreatedTables(sql.Text))));
        contexts.ForEach(context => Run(OfTheRest, context));
        contexts.ForEach(context => LeaveUnused(context, notes));
        return schema;
    }

    private static void Run(IDocumentReader[] readers, ReadingContext context)
    {
        foreach (var reader in readers)
        {
            reader.Read(context);
        }
    }

    private static void LeaveUnused(ReadingContext context, ImportNotes notes)
    {
        foreach (var block in context.Blocks.Where(block => !block.IsUsed))
        {
            if (block.Kind == BlockKind.Fence)
            {
                notes.Leave(block.Place, block.Text.Trim(), block.Language.Length == 0 ? "a fence without a language" : $"a fence of {block.Language}");
                continue;
            }

            foreach (var (line, sentence) in Sentences(block))
            {
                notes.Leave(block.Place with { Line = line }, sentence);
            }
        }
    }

    // A sentence ends with a full stop before a blank; what follows a line break stands a line further down.
    private static IEnumerable<(int Line, string Sentence)> Sentences(DocBlock block)
    {
        var (line, start) = (block.Place.Line, 0);
        var text = block.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == text.Length - 1 || (text[i] == '.' && text[i + 1] is ' ' or '\n' && i + 2 < text.Length && char.IsUpper(text[i + 2])))
            {
                var sentence = text[start..(i + 1)];
                if (sentence.Trim().Length > 0)
                {
                    yield return (line, sentence.Trim().ReplaceLineEndings(" "));
                }

                line += sentence.Count('\n');
                start = i + 1;
            }
        }
    }
}
