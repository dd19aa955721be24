using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>A file of <c>db/evidence/</c>: all records of one claim's word, made by one run.</summary>
/// <remarks>What the run has in common stands once, so that a diff shows which verdicts changed.</remarks>
public sealed record EvidenceFile
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema { get; init; } = EvidenceSchema.Id;

    /// <summary>The claim's word, which is also the file's name.</summary>
    public required string Claim { get; init; }

    /// <summary>Fingerprint of the schema that it was executed on.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>When it was executed; a later run with the same result on the same schema changes nothing.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>The version of Tenet that did it.</summary>
    public required string Version { get; init; }

    /// <summary>The command that does it again.</summary>
    public required string Repeat { get; init; }

    /// <summary>Sorted by subject.</summary>
    public ValueList<EvidenceLine> Records { get; init => field = value ?? []; } = [];
}
