using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Writing;

/// <summary>A plan as JSON, for programs: what <c>tenet plan --out plan.json</c> writes and <c>--format json</c> prints.</summary>
public sealed record PlanFile
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema { get; init; } = PlanFileSchema.Id;

    /// <summary>The server that it was written for, as <c>server_version_num</c> gives it; it fits servers of that major version.</summary>
    public required int ServerVersion { get; init; }

    /// <summary>Fingerprint of the schema that it fits.</summary>
    public required string Before { get; init; }

    /// <summary>Fingerprint of the schema that it makes.</summary>
    public required string After { get; init; }

    /// <summary>All dangers, the gravest first.</summary>
    public required IReadOnlyList<PlanFileHazard> Hazards { get; init; }

    /// <summary>What was said to be renamed.</summary>
    public required IReadOnlyList<PlanFileRename> Renames { get; init; }

    /// <summary>What is dropped and created, and may have been renamed: nobody said so.</summary>
    public required IReadOnlyList<PlanFileRename> MaybeRenamed { get; init; }

    /// <summary>Statements for each session that runs steps, before the first.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The statements in order; none where the schemas are equal.</summary>
    public required IReadOnlyList<PlanFileStep> Steps { get; init; }

    /// <summary>The way back, in order.</summary>
    public required IReadOnlyList<PlanFileStep> Back { get; init; }

    /// <summary>The dangers of the way back.</summary>
    public required IReadOnlyList<PlanFileHazard> BackHazards { get; init; }

    /// <summary>What running it on a sandbox gave; left out where nobody asked for a proof, or there is nothing to do.</summary>
    public PlanFileProof? Proof { get; init; }

    /// <summary>What the schemas hold and the plan does not cover.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}
