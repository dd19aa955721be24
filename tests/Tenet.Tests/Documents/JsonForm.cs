using System.Text.Json;

namespace Tenet.Tests.Documents;

/// <summary>Checks a document against a JSON Schema made of the few words that ours uses; another word is an error.</summary>
internal sealed class JsonForm(JsonElement root)
{
    private static readonly HashSet<string> Told = ["$schema", "$id", "$defs", "title", "description", "default", "format"];

    /// <returns>What is wrong, with the path to it.</returns>
    public IEnumerable<string> Problems(JsonElement document) => Problems(root, document, "$");

    private IEnumerable<string> Problems(JsonElement form, JsonElement value, string path) =>
        form.EnumerateObject().Where(word => !Told.Contains(word.Name)).SelectMany(word => word.Name switch
        {
            "type" => HasType(word.Value, value) ? [] : [$"{path}: {value.ValueKind} is not {word.Value}"],
            "const" => JsonElement.DeepEquals(word.Value, value) ? [] : [$"{path}: not {word.Value}"],
            "enum" => word.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)) ? [] : [$"{path}: not one of {word.Value}"],
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Problems(word.Value, item, $"{path}[{i}]")) : [],
            "properties" => Objects(value).SelectMany(property =>
                word.Value.TryGetProperty(property.Name, out var part) ? Problems(part, property.Value, $"{path}.{property.Name}") : []),
            "required" => word.Value.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
            "additionalProperties" when word.Value.ValueKind == JsonValueKind.False => Objects(value)
                .Where(property => !form.GetProperty("properties").TryGetProperty(property.Name, out _))
                .Select(property => $"{path}: {property.Name} is unknown"),
            "oneOf" => word.Value.EnumerateArray().Select(part => Problems(part, value, path).ToList()).ToList() is var tried && tried.Count(found => found.Count == 0) == 1
                ? []
                // The variant that comes closest is the one that was meant.
                : tried.MinBy(found => found.Count(problem => problem.Contains(".kind:", StringComparison.Ordinal)) * 1000 + found.Count)!.Append($"{path}: fits not exactly one variant"),
            "$ref" => Problems(Target(word.Value.GetString()!), value, path),
            _ => throw new NotSupportedException($"the schema uses {word.Name}"),
        });

    private JsonElement Target(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (at, step) => at.GetProperty(step));

    private static JsonProperty[] Objects(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];

    private static bool HasType(JsonElement types, JsonElement value) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(type => HasType(type, value)) : types.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            var other => throw new NotSupportedException($"the schema uses the type {other}"),
        };
}
