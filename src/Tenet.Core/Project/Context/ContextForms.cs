using System.Text.Json.Nodes;

namespace Tenet.Core.Project.Context;

/// <summary>What stands behind the keys of a context file, as JSON Schema.</summary>
internal static class ContextForms
{
    // YAML reads 12, true and 2026-01-01 as other types where nobody quotes them; here they are words.
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode?)word)]) };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Day() => new() { ["type"] = "string", ["format"] = "date" };

    public static JsonObject Texts() => Either(Text(), new JsonObject { ["type"] = "array", ["items"] = Text() });

    public static JsonObject NoneOr(JsonObject form) => Either(new JsonObject { ["const"] = "none" }, form);

    /// <summary>A list of ids of one kind, each plain or with a remark: <c>API-045: RW</c>.</summary>
    public static JsonObject Ids(string prefix)
    {
        var pattern = $"^{prefix}-[0-9]+$";
        var noted = new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [pattern] = Text() },
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        };
        return new JsonObject { ["type"] = "array", ["items"] = Either(Pattern(pattern), noted) };
    }

    public static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };
}
