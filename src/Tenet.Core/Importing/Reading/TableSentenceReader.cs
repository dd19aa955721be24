using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads relations out of the sentences below a table's name: belongs to, nested within, created by, many-to-many between.</summary>
internal sealed partial class TableSentenceReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item))
        {
            if (TableBulletReader.Name(item) is { } table)
            {
                Sentence(context, table, TableBulletReader.Purpose(item), item.Place);
            }
            else if (item.Parent is { } above && TableBulletReader.Name(above) is { } owner)
            {
                Sentence(context, owner, item.Text, item.Place);
            }
        }
    }

    private static void Sentence(ReadingContext context, string table, string text, Place place)
    {
        if (ManyToMany().Match(text) is { Success: true } both)
        {
            if (context.Entities.In(both.Groups["rest"].Value).Distinct().ToList() is [var first, var second, ..])
            {
                context.Schema.Relations.Add(new ImportedRelation(first, second, Cardinality.ManyToMany, place) { Through = table, FromSentence = true });
            }

            return;
        }

        if (Verb().Match(text) is not { Success: true } verb)
        {
            return;
        }

        var self = EntityName.Key(table);
        var column = verb.Groups["column"] is { Success: true } named ? named.Value : null;

        // "Created by users of the club": the users did it, whether or not they are described.
        var rest = verb.Groups["rest"].Value;
        var about = verb.Groups["label"].Success ? string.Join(' ', rest.Split(' ').Take(2)) : rest;
        foreach (var parent in context.Entities.In(about).Where(parent => parent != self).Distinct())
        {
            context.Schema.Relations.Add(new ImportedRelation(parent, table, OneToOne().IsMatch(text) ? Cardinality.OneToOne : Cardinality.OneToMany, place)
            {
                Label = verb.Groups["label"] is { Success: true } label ? label.Value.ToLowerInvariant() : null,
                IsOptional = Optional().IsMatch(text),
                Column = column,
                FromSentence = true,
            });
        }
    }

    [GeneratedRegex(@"many-to-many\b.*\bbetween\s+(?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ManyToMany();

    [GeneratedRegex(@"(\bbelongs? to\b|\bnested within\b|\blinked to\b|\blinks\b|\bpart of\b|\bat most one row for each row of\b|\b(?<label>created|owned|assigned|uploaded|written|updated)( by| to)\b)\s*(?<rest>.+?)(\s*\((\w+,\s*)*(?<column>\w+_id)\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bone-to-one\b|\bat most one row\b", RegexOptions.IgnoreCase)]
    private static partial Regex OneToOne();

    [GeneratedRegex(@"\b(can|may|might) be(long)?\b|\boptional", RegexOptions.IgnoreCase)]
    private static partial Regex Optional();
}
