using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>The JSON form of a <see cref="SchemaModel"/>, described by <c>docs/schemas/snapshot.schema.json</c>.</summary>
public sealed record Snapshot
{
    /// <summary>The version of this form; a reader refuses one that it does not know.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The id of the JSON Schema that describes the document.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of this form.</summary>
    public required int Format { get; init; }

    /// <summary>As <c>server_version_num</c> gives it.</summary>
    public required int ServerVersion { get; init; }

    /// <summary>Sorted by kind and name.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What each fact needs beyond what it says itself, by the text of its id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SnapshotEdge>? Edges { get; init; }

    /// <summary>What was seen and is not in <see cref="Facts"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Notice>? Notices { get; init; }
}
