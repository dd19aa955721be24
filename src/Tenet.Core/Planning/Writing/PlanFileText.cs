using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Tenet.Core.Planning.Writing;

/// <summary>Plans as JSON text.</summary>
public static class PlanFileText
{
    internal static readonly JsonSerializerOptions Options = new(PlanFileJson.Default.Options)
    {
        // Quotes of SQL stay quotes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        TypeInfoResolver = PlanFileJson.Default,
    };

    /// <summary>For whoever writes it with other things.</summary>
    public static JsonTypeInfo<PlanFile> Form { get; } = (JsonTypeInfo<PlanFile>)Options.GetTypeInfo(typeof(PlanFile));

    /// <summary>All of it, ending in a line break.</summary>
    public static string Write(PlanFile plan) => JsonSerializer.Serialize(plan, Form) + "\n";
}
