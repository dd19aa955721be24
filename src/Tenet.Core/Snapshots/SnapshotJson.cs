using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>How a snapshot is written. Generated at compile time, since reflection would cost more than reading the catalog.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    WriteIndented = false)]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(SnapshotEdge))]
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(ValueList<string>))]
[JsonSerializable(typeof(ValueList<IndexKey>))]
[JsonSerializable(typeof(ValueList<RoleMembership>))]
[JsonSerializable(typeof(ValueList<PublishedTable>))]
[JsonSerializable(typeof(IndexKey))]
[JsonSerializable(typeof(RoleMembership))]
[JsonSerializable(typeof(PublishedTable))]
public sealed partial class SnapshotJson : JsonSerializerContext;
