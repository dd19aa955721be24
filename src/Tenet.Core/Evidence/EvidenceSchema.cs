using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Tenet.Core.Model;
using Tenet.Core.Text;

namespace Tenet.Core.Evidence;

/// <summary>The JSON Schema (2020-12) of a file of evidence, made from the types that write it.</summary>
public static class EvidenceSchema
{
    public const string Id = "urn:tenet:evidence:1";

    /// <param name="describe">What to say about a type or property, or null.</param>
    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText(Func<MemberInfo, string?> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return PublishedSchema.ToText(Id, "Tenet evidence", Export(typeof(EvidenceFile), describe));
    }

    private static JsonNode Export(Type type, Func<MemberInfo, string?> describe) =>
        PublishedSchema.Export(EvidenceText.Options, type, (context, node) => Transformed(context, node, describe));

    private static JsonNode Transformed(JsonSchemaExporterContext context, JsonNode node, Func<MemberInfo, string?> describe)
    {
        var type = context.TypeInfo.Type;
        var form = type == typeof(FactId) ? new JsonObject { ["type"] = "string" }
            : type == typeof(ValueList<EvidenceLine>) ? new JsonObject { ["type"] = "array", ["items"] = Export(typeof(EvidenceLine), describe) }
            : (JsonObject)node;
        // What is null is left out, so a detail and what a claim is about may be missing.
        if (form["required"] is JsonArray required)
        {
            form["required"] = new JsonArray([.. required.Select(name => name!.GetValue<string>()).Where(name => name is not "about" and not "detail").Select(name => (JsonNode?)name)]);
        }

        return PublishedSchema.Described(context, form, describe);
    }
}
