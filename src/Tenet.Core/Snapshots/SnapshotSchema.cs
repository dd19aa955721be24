using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Model;
using Tenet.Core.Text;

namespace Tenet.Core.Snapshots;

/// <summary>The JSON Schema (2020-12) of a snapshot, made from the types that write it.</summary>
public static class SnapshotSchema
{
    /// <summary>Names the form in every snapshot (<c>$schema</c>). A URN, because no address may have to answer for a file to be read.</summary>
    public const string Id = "urn:tenet:snapshot:1";

    private const string Discriminator = "kind";

    /// <param name="describe">What to say about a type or property, or null. Documentation comments are no part of an assembly, so the caller brings them.</param>
    /// <returns>The schema, ending in a line break.</returns>
    public static string ToText(Func<MemberInfo, string?> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var options = SnapshotSerializer.Options;
        var definitions = new JsonObject();
        foreach (var variant in options.GetTypeInfo(typeof(Fact)).PolymorphismOptions!.DerivedTypes)
        {
            var kind = (string)variant.TypeDiscriminator!;
            definitions[kind] = Variant(kind, (JsonObject)Export(options, variant.DerivedType, describe));
        }

        return PublishedSchema.ToText(Id, "Tenet snapshot, format " + Snapshot.CurrentFormat, Export(options, typeof(Snapshot), describe), definitions);
    }

    private static JsonNode Export(JsonSerializerOptions options, Type type, Func<MemberInfo, string?> describe) =>
        PublishedSchema.Export(options, type, (context, node) => PublishedSchema.Described(context, Written(options, context, node, describe), describe));

    // What a converter of ours writes is unknown to the exporter.
    private static JsonNode Written(JsonSerializerOptions options, JsonSchemaExporterContext context, JsonNode node, Func<MemberInfo, string?> describe)
    {
        var type = context.TypeInfo.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Export(options, type.GetGenericArguments()[0], describe) };
        }

        return type switch
        {
            _ when type == typeof(Fact) => new JsonObject { ["oneOf"] = References(context.TypeInfo) },
            _ when type == typeof(FactId) || type == typeof(FactId?) || type == typeof(NotNullName) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(Uncompared<int>) => new JsonObject { ["type"] = "integer" },
            _ when context.TypeInfo.Kind == JsonTypeInfoKind.Object && node is JsonObject form => Object(context.TypeInfo, form, describe),
            _ => node,
        };
    }

    private static JsonObject Object(JsonTypeInfo type, JsonObject form, Func<MemberInfo, string?> describe)
    {
        // The exporter calls every parameter of a constructor required that has no default; the writer leaves out what is false or null.
        form.Remove("required");
        if (type.Properties.Where(property => property.IsRequired).Select(property => (JsonNode?)property.Name).ToArray() is { Length: > 0 } required)
        {
            form["required"] = new JsonArray(required);
        }

        // The exporter loses what a converter of ours writes where the parameter has a default.
        foreach (var name in type.Properties.Where(property => property.PropertyType == typeof(NotNullName)))
        {
            form["properties"]![name.Name] = PublishedSchema.Described(new JsonObject { ["type"] = "string" }, name.AttributeProvider is MemberInfo member ? describe(member) : null);
        }

        return form;
    }

    private static JsonArray References(JsonTypeInfo fact) =>
        [.. fact.PolymorphismOptions!.DerivedTypes.Select(variant => new JsonObject { ["$ref"] = $"#/$defs/{variant.TypeDiscriminator}" })];

    private static JsonObject Variant(string kind, JsonObject form)
    {
        var properties = (JsonObject)form["properties"]!;
        properties.Insert(0, Discriminator, new JsonObject { ["const"] = kind });
        form["required"] = new JsonArray([Discriminator, .. (form["required"] as JsonArray ?? []).Select(name => (JsonNode?)name!.GetValue<string>())]);
        return form;
    }
}
