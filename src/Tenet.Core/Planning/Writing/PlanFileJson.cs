using System.Text.Json.Serialization;

namespace Tenet.Core.Planning.Writing;

/// <summary>How a plan is written. Generated at compile time, as snapshots are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    WriteIndented = true)]
[JsonSerializable(typeof(PlanFile))]
internal sealed partial class PlanFileJson : JsonSerializerContext;
