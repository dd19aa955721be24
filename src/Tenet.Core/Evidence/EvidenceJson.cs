using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>How evidence is written. Generated at compile time, as snapshots are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvidenceFile))]
[JsonSerializable(typeof(EvidenceLine))]
[JsonSerializable(typeof(ValueList<EvidenceLine>))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
