using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>The JSON Schema (2020-12) of a file of evidence, made from the types that write it.</summary>
public static class EvidenceSchema
{
    public const string Id = "urn:tenet:evidence:1";

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
            ["title"] = "Tenet evidence",
        };
        foreach (var (name, value) in (JsonObject)Export(typeof(EvidenceFile), describe))
        {
            root[name] = value?.DeepClone();
        }

        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonNode Export(Type type, Func<MemberInfo, string?> describe) =>
        EvidenceText.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Transformed(context, node, describe),
        });

    private static JsonObject Transformed(JsonSchemaExporterContext context, JsonNode node, Func<MemberInfo, string?> describe)
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

        var member = context.PropertyInfo is { } property ? property.AttributeProvider as MemberInfo : type;
        if (member is not null && describe(member) is { Length: > 0 } words)
        {
            form.Remove("description");
            form.Insert(0, "description", words);
        }

        return form;
    }
}
