using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Text;

namespace Tenet.Core.Planning.Writing;

/// <summary>The JSON Schema (2020-12) of a plan, made from the types that write it.</summary>
public static class PlanFileSchema
{
    public const string Id = "urn:tenet:plan:1";

    /// <param name="describe">What to say about a type or property, or null.</param>
    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText(Func<MemberInfo, string?> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return PublishedSchema.ToText(Id, "Tenet plan", Export(typeof(PlanFile), describe));
    }

    private static JsonNode Export(Type type, Func<MemberInfo, string?> describe) =>
        PublishedSchema.Export(PlanFileText.Options, type, (context, node) => Transformed(context, node, describe));

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

        return PublishedSchema.Described(context, form, describe);
    }
}
