using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads lists of relations: <c>`tenants 1..n users`</c>, with notes in parentheses, and <c>`a` ↔ `b` through `c`</c>.</summary>
internal sealed partial class RelationListReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var item in context.Of(BlockKind.Item).Where(item => !item.IsUsed))
        {
            if (item.Text.Contains('[', StringComparison.Ordinal) && item.Content.Codes.Any(code => code.StartsWith('[')))
            {
                item.IsUsed = true;
                context.Notes.Leave(item.Place, item.Text, "a template's line that nobody filled in");
                continue;
            }

            item.IsUsed = Codes(context, item) || Arrows(context, item);
        }
    }

    private static bool Codes(ReadingContext context, DocBlock item)
    {
        var found = new List<ImportedRelation>();
        var note = "";
        foreach (var run in item.Content.Runs)
        {
            if (run.IsCode && Pair().Match(run.Text.Trim()) is { Success: true } pair && CardinalityText.Read(pair.Groups["how"].Value) is { } how)
            {
                var (parent, child) = how.IsReversed ? ("b", "a") : ("a", "b");
                found.Add(new ImportedRelation(pair.Groups[parent].Value, pair.Groups[child].Value, how.Cardinality, item.Place));
                note = "";
            }
            else if (found.Count > 0)
            {
                note += run.IsCode ? "`" + run.Text + "`" : run.Text;
                Remark(context, found, note, item.Place);
            }
        }

        context.Schema.Relations.AddRange(found);
        return found.Count > 0;
    }

    // The note in parentheses behind a relation says its column, its kind column, or an optional parent.
    private static void Remark(ReadingContext context, List<ImportedRelation> found, string note, Place place)
    {
        if (!note.Contains('(', StringComparison.Ordinal) || !note.Contains(')', StringComparison.Ordinal))
        {
            return;
        }

        var last = found[^1];
        if (Via().Match(note) is { Success: true } via)
        {
            found[^1] = last with { Column = via.Groups["column"].Value, IsOptional = last.IsOptional || via.Groups["optional"].Success };
        }
        else if (note.Contains("polymorphic", StringComparison.OrdinalIgnoreCase) && Code().Match(note) is { Success: true } kind)
        {
            for (var i = 0; i < found.Count; i++)
            {
                found[i] = found[i].Child == last.Child ? found[i] with { KindColumn = kind.Groups["code"].Value } : found[i];
            }
        }
        else if (OptionalParent().Match(note) is { Success: true } parent && context.IsEntity(parent.Groups["parent"].Value)
            && !found.Any(relation => relation.Child == last.Child && EntityName.Key(relation.Parent) == EntityName.Key(parent.Groups["parent"].Value)))
        {
            found.Insert(found.Count - 1, new ImportedRelation(parent.Groups["parent"].Value, last.Child, Cardinality.OneToMany, place) { IsOptional = true });
        }
    }

    private static bool Arrows(ReadingContext context, DocBlock item)
    {
        if (Arrow().Match(item.Text) is not { Success: true } arrow || !context.IsEntity(arrow.Groups["a"].Value) || !context.IsEntity(arrow.Groups["b"].Value))
        {
            return false;
        }

        var many = arrow.Groups["how"].Value is "↔" or "<->";
        context.Schema.Relations.Add(new ImportedRelation(arrow.Groups["a"].Value, arrow.Groups["b"].Value, many ? Cardinality.ManyToMany : Cardinality.OneToMany, item.Place)
        {
            Through = arrow.Groups["through"] is { Success: true } through ? through.Value : null,
        });
        return true;
    }

    [GeneratedRegex(@"^(?<a>\w+)\s+(?<how>[01nm*]\s*(\.\.|:)\s*[01nm*]|(one|many)-to-(one|many))\s+(?<b>\w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\(\s*(via\s+`?|`)(\w+,\s*)*(?<column>\w+)`?\s*(?<optional>,\s*optional)?\s*\)")]
    private static partial Regex Via();

    [GeneratedRegex(@"`(?<code>\w+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"optional\s+`?(?<parent>\w+)`?", RegexOptions.IgnoreCase)]
    private static partial Regex OptionalParent();

    [GeneratedRegex(@"^(?<a>\w+)\s*(?<how>→|->|↔|<->)\s*(?<b>\w+)(.*\bthrough\s+(?<through>\w+))?")]
    private static partial Regex Arrow();
}
