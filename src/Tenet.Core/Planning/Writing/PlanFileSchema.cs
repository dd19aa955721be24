using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Tenet.Core.Planning.Writing;

/// <summary>The JSON Schema (2020-12) of a plan, made from the types that write it.</summary>
public static class PlanFileSchema
{
    public const string Id = "urn:tenet:plan:1";

    // The file is read by people; a quote in a description needs no escape for HTML.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="describe">What to say about a type or property, or null.</param>
    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText(Func<MemberInfo, string?> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Tenet plan",
        };
        foreach (var (name, value) in (JsonObject)Export(typeof(PlanFile), describe))
        {
            root[name] = value?.DeepClone();
        }

        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonNode Export(Type type, Func<MemberInfo, string?> describe) =>
        PlanFileText.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Transformed(context, node, describe),
        });

    private static JsonNode Transformed(JsonSchemaExporterContext context, JsonNode node, Func<MemberInfo, string?> describe)
    {
        var type = context.TypeInfo;

        // The exporter points from one list of hazards to the other; a reader is served better by what is in it.
        var form = node is JsonObject { Count: > 0 } found && found.ContainsKey("$ref") ? (JsonObject)Export(type.Type, describe) : node as JsonObject;
        if (form is null)
        {
            return node;
        }

        // What is null is left out.
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            form["required"] = new JsonArray([.. type.Properties.Where(property => !property.IsGetNullable).Select(property => (JsonNode?)property.Name)]);
        }

        if (form["type"] is JsonArray types)
        {
            form["type"] = types.Select(item => item!.GetValue<string>()).First(item => item != "null");
        }

        var member = context.PropertyInfo is { } property ? property.AttributeProvider as MemberInfo : type.Type;
        if (member is not null && describe(member) is { Length: > 0 } words)
        {
            form.Remove("description");
            form.Insert(0, "description", words);
        }

        return form;
    }
}
