using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads the interfaces of a TypeScript fence; other code is left.</summary>
internal sealed partial class TypeScriptReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var fence in context.Of(BlockKind.Fence).Where(fence => fence.Language is "ts" or "typescript"))
        {
            foreach (Match match in Interface().Matches(fence.Code))
            {
                fence.IsUsed = true;
                var line = fence.CodeLine + fence.Code.AsSpan(0, match.Index).Count('\n');
                context.Schema.Entities.Add(new ImportedEntity(match.Groups["name"].Value, new Place(fence.Place.File, line))
                {
                    Attributes = Members(context, match.Groups["body"].Value, fence.Place.File, line + match.Value.AsSpan(0, match.Value.IndexOf('{', StringComparison.Ordinal)).Count('\n')).ToValueList(),
                });
            }
        }
    }

    private static IEnumerable<ImportedAttribute> Members(ReadingContext context, string body, string file, int line)
    {
        foreach (var (raw, i) in body.Split('\n').SelectMany((text, i) => text.Split(';').Select(part => (part, i))))
        {
            var text = Comment().Replace(raw, "").Trim().TrimEnd(';', ',').Trim();
            var place = new Place(file, line + i);
            if (text.Length == 0 || text.StartsWith('*') || text.StartsWith("/*", StringComparison.Ordinal))
            {
                continue;
            }

            if (Member().Match(text) is { Success: true } member)
            {
                yield return Attribute(member.Groups["name"].Value, member.Groups["type"].Value.Trim(), member.Groups["optional"].Success, place);
            }
            else
            {
                context.Notes.Leave(place, text, "no property of an interface");
            }
        }
    }

    private static ImportedAttribute Attribute(string name, string type, bool optional, Place place)
    {
        string[] parts = [.. type.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var nullable = optional || parts.Any(part => part is "null" or "undefined");
        string[] rest = [.. parts.Where(part => part is not ("null" or "undefined"))];
        var word = Word(rest is [var one] ? one : "unknown");
        var literals = rest.Length > 0 && rest.All(part => part.Length > 1 && part[0] is '\'' or '"');
        return new ImportedAttribute(EntityName.Snake(name), place)
        {
            NotNull = !nullable,
            Key = name == "id",
            Values = literals ? rest.Select(part => part.Trim('\'', '"')).ToValueList() : [],
            Type = literals ? "text" : word,
            IsLoose = literals || word is "string" or "jsonb" or "timestamptz",
        };
    }

    // A number says nothing of what kind of number it is, so it does not contradict a column that knows.
    private static string? Word(string type) => type switch
    {
        "string" => "string",
        "number" => "number",
        "bigint" => "bigint",
        "boolean" => "boolean",
        "Date" => "timestamptz",
        "Buffer" or "Uint8Array" => "bytea",
        _ when type.EndsWith("[]", StringComparison.Ordinal) && Word(type[..^2]) is { } element && element != "jsonb" => TypeWords.Known(element) + "[]",
        _ => "jsonb",
    };

    [GeneratedRegex(@"\binterface\s+(?<name>\w+)[^{]*\{(?<body>[^{}]*)\}", RegexOptions.Singleline)]
    private static partial Regex Interface();

    [GeneratedRegex(@"//.*$|/\*.*?\*/")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(readonly\s+)?(?<name>[A-Za-z_]\w*)(?<optional>\?)?\s*:\s*(?<type>.+)$")]
    private static partial Regex Member();
}
