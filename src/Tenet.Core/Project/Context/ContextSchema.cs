using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tenet.Core.Project.Context;

/// <summary>The JSON Schema (2020-12) of a context file, made from the keys that read it, so that editors complete them.</summary>
public static class ContextSchema
{
    public const string Id = "urn:tenet:context:1";

    // The file is read by people; a quote in a description needs no escape for HTML.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Tenet context file",
            ["description"] = "What only people know about one table or view.",
        };
        foreach (var (name, value) in ContextKeys.Root.Form())
        {
            root[name] = value?.DeepClone();
        }

        root["oneOf"] = new JsonArray(Needs("table"), Needs("view"));
        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Needs(string name) => new() { ["required"] = new JsonArray(name) };
}
