using System.Text.RegularExpressions;
using Tenet.Core.Errors;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads Mermaid's entity diagrams: relations, entities with attributes, aliases, comments.</summary>
internal sealed partial class MermaidReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var fence in context.Of(BlockKind.Fence).Where(fence => fence.Language == "mermaid" && fence.Code.TrimStart().StartsWith("erDiagram", StringComparison.Ordinal)))
        {
            fence.IsUsed = true;
            Diagram(context, fence);
        }
    }

    private static void Diagram(ReadingContext context, DocBlock fence)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var relations = new List<ImportedRelation>();
        var entities = new List<ImportedEntity>();
        ImportedEntity? open = null;
        var opened = fence.Place;
        foreach (var (raw, i) in fence.Code.Split('\n').Select((line, i) => (line, i)))
        {
            var (line, place) = (raw.Trim(), new Place(fence.Place.File, fence.CodeLine + i));
            if (line.Length == 0 || line == "erDiagram" || line.StartsWith("%%", StringComparison.Ordinal) || line.StartsWith("direction ", StringComparison.Ordinal) || line.StartsWith("title ", StringComparison.Ordinal))
            {
                continue;
            }

            if (open is not null)
            {
                if (line == "}")
                {
                    entities.Add(open);
                    open = null;
                }
                else if (Attribute().Match(line) is { Success: true } match)
                {
                    open = open with { Attributes = [.. open.Attributes, AttributeOf(match, place)] };
                }
                else
                {
                    context.Notes.Leave(place, line, "no attribute of a Mermaid entity");
                }
            }
            else if (line == "{")
            {
                throw new TenetException(ErrorCode.ImportEntityNameless, "An entity of the diagram has no name.", place.ToString());
            }
            else if (Entity().Match(line) is { Success: true } entity)
            {
                var name = Unquoted(entity.Groups["name"].Value);
                aliases[name] = entity.Groups["alias"] is { Success: true } alias ? Unquoted(alias.Value) : name;
                open = new ImportedEntity(aliases[name], place) { InDiagram = true };
                opened = place;
                if (entity.Groups["open"].Value.EndsWith('}') || !entity.Groups["open"].Success)
                {
                    entities.Add(open);
                    open = null;
                }
            }
            else if (Relation().Match(line) is { Success: true } relation)
            {
                relations.Add(RelationOf(relation, place));
            }
            else
            {
                context.Notes.Leave(place, line, "not understood in the diagram");
            }
        }

        if (open is not null)
        {
            throw DocumentFault.Of($"The entity {open.Name} of the diagram is not closed.", opened);
        }

        context.Schema.Entities.AddRange(entities);
        var known = entities.Select(entity => EntityName.Key(entity.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in relations.Select(item => item with { Parent = aliases.GetValueOrDefault(item.Parent, item.Parent), Child = aliases.GetValueOrDefault(item.Child, item.Child) }))
        {
            context.Schema.Relations.Add(relation);

            // A relation makes its two ends entities, whether or not they have a block.
            foreach (var end in (string[])[relation.Parent, relation.Child])
            {
                if (known.Add(EntityName.Key(end)))
                {
                    context.Schema.Entities.Add(new ImportedEntity(end, relation.Place) { InDiagram = true });
                }
            }
        }
    }

    private static ImportedAttribute AttributeOf(Match match, Place place)
    {
        string[] keys = match.Groups["keys"].Value.Split(',', StringSplitOptions.TrimEntries);
        return new ImportedAttribute(match.Groups["name"].Value.TrimStart('*'), place)
        {
            Type = match.Groups["type"].Value.Replace('-', ' '),
            Key = keys.Contains("PK"),
            Foreign = keys.Contains("FK"),
            Unique = keys.Contains("UK"),
            Description = match.Groups["comment"] is { Success: true } comment ? comment.Value : null,
        };
    }

    private static ImportedRelation RelationOf(Match match, Place place)
    {
        var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
        var (a, b) = (Unquoted(match.Groups["a"].Value), Unquoted(match.Groups["b"].Value));
        var (leftMany, rightMany) = (left.Contains('}', StringComparison.Ordinal), right.Contains('{', StringComparison.Ordinal));
        var reversed = leftMany && !rightMany;
        var parentEnd = reversed ? right : left;
        return new ImportedRelation(reversed ? b : a, reversed ? a : b, leftMany && rightMany ? Cardinality.ManyToMany : leftMany || rightMany ? Cardinality.OneToMany : Cardinality.OneToOne, place)
        {
            Label = match.Groups["label"] is { Success: true, Length: > 0 } label ? Unquoted(label.Value.Trim()) : null,
            IsOptional = parentEnd.Contains('o', StringComparison.Ordinal),
        };
    }

    private static string Unquoted(string text) => text.Trim('"');

    [GeneratedRegex("""^(?<type>[A-Za-z_][\w\-()\[\],.]*)\s+(?<name>\*?[A-Za-z_][\w\-()\[\]]*)(\s+(?<keys>(PK|FK|UK)(\s*,\s*(PK|FK|UK))*))?(\s+"(?<comment>[^"]*)")?$""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""^(?<name>[\w\-]+|"[^"]+")\s*(\[(?<alias>[^\]]+)\])?\s*(?<open>\{\s*\}?)?$""")]
    private static partial Regex Entity();

    [GeneratedRegex("""^(?<a>[\w\-]+|"[^"]+")\s+(?<left>\|\||\|o|\}o|\}\|)(--|\.\.)(?<right>\|\||o\||o\{|\|\{)\s+(?<b>[\w\-]+|"[^"]+")\s*(:\s*(?<label>.*))?$""")]
    private static partial Regex Relation();
}
