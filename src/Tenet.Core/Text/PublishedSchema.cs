using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Tenet.Core.Text;

/// <summary>A JSON Schema (2020-12) that is made from the types that write the files, so that it cannot say anything else.</summary>
internal static class PublishedSchema
{
    // The file is read by people; a quote in a description needs no escape for HTML.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="id">A URN, because no address may have to answer for a file to be read.</param>
    /// <param name="title">What the files are.</param>
    /// <param name="form">The form of a file.</param>
    /// <param name="definitions">What the form refers to.</param>
    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText(string id, string title, JsonNode form, JsonObject? definitions = null)
    {
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title };
        foreach (var (name, value) in form.AsObject())
        {
            root[name] = value?.DeepClone();
        }

        if (definitions is not null)
        {
            root["$defs"] = definitions;
        }

        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    /// <param name="options">How the type is written.</param>
    /// <param name="type">The type.</param>
    /// <param name="transform">Says what the exporter cannot know: what converters write, what is left out.</param>
    public static JsonNode Export(JsonSerializerOptions options, Type type, Func<JsonSchemaExporterContext, JsonNode, JsonNode> transform) =>
        options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = transform });

    /// <summary>The form with what there is to say about its property, or else its type.</summary>
    public static JsonNode Described(JsonSchemaExporterContext context, JsonNode node, Func<MemberInfo, string?> describe)
    {
        var member = context.PropertyInfo is { } property ? property.AttributeProvider as MemberInfo : context.TypeInfo.Type;
        return node is JsonObject form && member is not null ? Described(form, describe(member)) : node;
    }

    public static JsonObject Described(JsonObject form, string? words)
    {
        if (words is { Length: > 0 })
        {
            form.Remove("description");
            form.Insert(0, "description", words);
        }

        return form;
    }
}
