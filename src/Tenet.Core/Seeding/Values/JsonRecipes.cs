using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tenet.Core.Seeding.Values;

/// <summary>JSON with the keys and kinds of values that checks ask for.</summary>
internal static class JsonRecipes
{
    private static readonly string[] Kinds = ["object", "array", "string", "number", "boolean", "null"];

    public static IEnumerable<Recipe> Of(ValueContext context)
    {
        var constants = TextConstants.Of(context.Source);
        if (context.Unique)
        {
            yield return Recipe.OfNumber("'{\"number\": ' || g.n || '}'");
        }

        if (constants.Count > 0)
        {
            yield return Recipe.OfList([.. Objects(constants), .. constants.Where(IsJson), "{}", "[]", "\"sample\"", "1", "true", "null"]);
        }

        yield return context.Has("settings", "preferences", "config", "options") ? Recipe.OfList(["{\"theme\": \"dark\", \"digest\": \"weekly\"}", "{\"theme\": \"light\", \"digest\": \"daily\"}", "{}"])
            : context.Has("tags", "labels", "items", "list") ? Recipe.OfList(["[\"first\", \"second\"]", "[]"])
            : Recipe.OfList(["{\"source\": \"web\"}", "{\"source\": \"import\", \"batch\": 7}", "{}"]);
        yield return Recipe.OfList(["{}", "[]", "[\"sample\"]", "[1, 2]", "\"sample\"", "1", "true", "null", "[{}]"]);
    }

    private static IEnumerable<string> Objects(IReadOnlyList<string> constants)
    {
        var keys = constants.Where(text => text.Length > 0 && !Kinds.Contains(text) && text[0] is not ('{' or '[' or '$' or '^')).ToList();
        var listed = constants.Where(text => text.StartsWith('{') && text.EndsWith('}') && !text.Contains(':')).SelectMany(text => text[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        keys = [.. keys.Concat(listed).Distinct()];
        if (keys.Count == 0)
        {
            yield break;
        }

        yield return Text(WithKinds(constants, keys));
        foreach (var value in (Func<JsonNode?>[])[() => "sample", () => 1, () => true, () => new JsonArray(), () => new JsonObject(), () => "2026-01-31", () => new JsonArray("sample")])
        {
            yield return Text(new JsonObject(keys.Select(key => KeyValuePair.Create(key, value()))));
        }

        // Of few keys, some may be values of others, or lie below them.
        foreach (var key in keys.Take(6))
        {
            foreach (var other in keys.Take(12).Where(other => other != key))
            {
                yield return Text(new JsonObject { [key] = other });
                yield return Text(new JsonObject { [key] = new JsonObject { [other] = "sample" } });
                yield return Text(new JsonObject { [key] = new JsonObject { [other] = 1 } });
                yield return Text(new JsonArray(new JsonObject { [key] = "sample", [other] = 1 }));
            }

            yield return Text(new JsonObject { [key] = "sample" });
            yield return Text(new JsonObject { [key] = 1 });
        }

        JsonNode? below = "sample";
        foreach (var key in keys.AsEnumerable().Reverse())
        {
            below = new JsonObject { [key] = below };
        }

        yield return Text(below!);
    }

    // jsonb_typeof(doc -> 'tags') = 'array': a key, and behind it what it is to hold.
    private static JsonObject WithKinds(IReadOnlyList<string> constants, List<string> keys)
    {
        var made = new JsonObject();
        for (var at = 0; at < constants.Count; at++)
        {
            if (keys.Contains(constants[at]) && !made.ContainsKey(constants[at]))
            {
                made[constants[at]] = (at + 1 < constants.Count ? constants[at + 1] : "") switch
                {
                    "object" => new JsonObject(),
                    "array" => new JsonArray(),
                    "number" => 1,
                    "boolean" => true,
                    "null" => null,
                    _ => "sample",
                };
            }
        }

        return made;
    }

    private static string Text(JsonNode node) => node.ToJsonString();

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
